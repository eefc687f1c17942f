using System.Runtime.CompilerServices;

namespace CommerceFixtures;

/// <summary>The rows of files that are read one after the other. IDs run from 1 to n in file order, across all files.</summary>
internal sealed class FileRows<T>(
    FixtureFile file,
    SetFiles files,
    Func<RecordFields, T> map,
    ContentCheck? content = null,
    int bufferSize = CsvTokenizer.DefaultBufferSize)
    : RowSource<T>(file)
    where T : class
{
    public override IReadOnlyList<string> Paths { get; } = [.. files.PathsOf(file)];

    public override string FileNames
    {
        get
        {
            var first = Path.GetFileName(Paths[0]);
            return Paths.Count == 1 ? first : $"{first} to {Path.GetFileName(Paths[^1])}";
        }
    }

    public override string Location => $"'{Path.Combine(Path.GetDirectoryName(Paths[0])!, FileNames)}'";

    /// <summary>Only one file is open at a time, and only while the enumerator is in use.</summary>
    public override IEnumerable<T> Stream()
    {
        var nextId = 1L;
        foreach (var path in Paths)
        {
            using var tokenizer = Open(path);
            tokenizer.ReadHeader();
            var fields = new RecordFields(tokenizer, nextId);
            while (tokenizer.Read())
                yield return map(fields);
            nextId = fields.ExpectedId;
        }
    }

    public override async IAsyncEnumerable<T> StreamAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var nextId = 1L;
        foreach (var path in Paths)
        {
            cancellation.ThrowIfCancellationRequested();
            using var tokenizer = Open(path, FileOptions.Asynchronous);
            await tokenizer.ReadHeaderAsync(cancellation).ConfigureAwait(false);
            var fields = new RecordFields(tokenizer, nextId);
            while (await tokenizer.ReadAsync(cancellation).ConfigureAwait(false))
            {
                yield return map(fields);
                cancellation.ThrowIfCancellationRequested();
            }

            nextId = fields.ExpectedId;
        }
    }

    /// <summary>Rows do not store their places. Reading the file again costs time only if there is an error.</summary>
    public override RowPlace PlaceOf(int position) => Places().Take(position + 1).LastOrDefault(new RowPlace(Paths[0], 1));

    private IEnumerable<RowPlace> Places()
    {
        foreach (var path in Paths)
        {
            using var tokenizer = Open(path);
            tokenizer.ReadHeader();
            while (tokenizer.Read())
                yield return new(path, tokenizer.Line);
        }
    }

    private CsvTokenizer Open(string path, FileOptions options = FileOptions.None)
    {
        content?.Require(path);
        return new(FixtureFolder.Open(path, options), path, File.Columns, bufferSize);
    }
}
