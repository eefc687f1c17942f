using CommerceFixtures.Benchmarks.Reading;

// FOLDER READER MODE: has one reader read the files as the mode says, and prints what it took.
ShopReader reader = args[1] == ReaderNames.Own ? new OwnReader() : new SylvanReader();
ReadingRun.Run(reader, mode: args[2], folder: args[0]);
