using CommerceFixtures.Benchmarks.Reading;

// FOLDER READER MODE: reads the files with one reader in the given mode, and prints the figures.
ReadingRun.Run(new CsvHelper34Reader(poolStrings: args[1] == ReaderNames.CsvHelper34Pooled), mode: args[2], folder: args[0]);
