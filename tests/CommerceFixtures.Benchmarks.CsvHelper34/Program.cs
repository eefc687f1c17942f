using CommerceFixtures.Benchmarks.Reading;

// FOLDER READER MODE: has one reader read the files as the mode says, and prints what it took.
ReadingRun.Run(new CsvHelper34Reader(poolStrings: args[1] == ReaderNames.CsvHelper34Pooled), mode: args[2], folder: args[0]);
