using CommerceFixtures.Benchmarks.Reading;

// FOLDER READER MODE: reads the files with its only reader in the given mode, and prints the figures.
ReadingRun.Run(new CsvHelper33Reader(), mode: args[2], folder: args[0]);
