using System.Text;
using CommerceFixtures;
using CommerceFixtures.Fuzzing;
using CommerceFixtures.Tests;
using SharpFuzz;

const string usage = """
    seeds FOLDER      writes inputs to start from: a valid file of each table, for a small and a usual buffer
    fuzz              reads inputs for afl-fuzz, which starts this program: see fuzz.sh
    replay FILE...    reads inputs once, and tells what is wrong with them
    """;

switch (args)
{
    case ["seeds", var folder]:
        Directory.CreateDirectory(folder);
        foreach (var file in FixtureFile.All)
        {
            var bytes = Encoding.UTF8.GetBytes(TinyTexts.Of[file]);
            File.WriteAllBytes(Path.Combine(folder, $"small-{file.FileName}"), FuzzTarget.InputOf(file, bytes, FuzzTarget.SmallBuffer));
            File.WriteAllBytes(Path.Combine(folder, $"usual-{file.FileName}"), FuzzTarget.InputOf(file, bytes, FuzzTarget.UsualBuffer));
        }

        return 0;
    case ["fuzz"]:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            FuzzTarget.Read(input.ToArray());
        });
        return 0;
    case ["replay", .. var files]:
        foreach (var file in files)
            FuzzTarget.Read(File.ReadAllBytes(file));
        Console.WriteLine($"{files.Length} inputs are read as the oracle reads them.");
        return 0;
    default:
        Console.Error.WriteLine(usage);
        return 2;
}
