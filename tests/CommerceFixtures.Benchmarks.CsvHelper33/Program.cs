using CommerceFixtures.Benchmarks.CsvHelper33;
using CommerceFixtures.Benchmarks.Reading;

// FOLDER MODE: as `read-with FOLDER READER MODE` of the benchmarks, which start this program.
ReadingRun.Run(new CsvHelper33Reader(), mode: args[1], folder: args[0]);
