namespace CommerceFixtures.Engine;

/// <summary>A file as it was written: its rows without the header, its length and its SHA-256 in lower-case hex.</summary>
internal sealed record WrittenFile(string Name, int Rows, long Bytes, string Sha256);
