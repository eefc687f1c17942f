using CommerceFixtures.Benchmarks.Reading;

// FOLDER READER MODE: has its one reader read the files as the mode says, and prints what it took.
ReadingRun.Run(new CsvHelper33Reader(), mode: args[2], folder: args[0]);
