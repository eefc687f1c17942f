using CommerceFixtures.Benchmarks.Reading;

// FOLDER READER MODE: reads the files with one reader in the given mode, and prints the figures.
ShopReader reader = args[1] == ReaderNames.Own ? new OwnReader() : new SylvanReader();
ReadingRun.Run(reader, mode: args[2], folder: args[0]);
