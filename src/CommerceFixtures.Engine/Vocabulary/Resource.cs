using System.Text.Json;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The vocabulary files, embedded in this assembly.</summary>
internal static class Resource
{
    public static JsonElement Json(string name)
    {
        using var stream = Open(name);
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    /// <summary>The rows of an unquoted table, split at commas, without the header.</summary>
    public static IEnumerable<string[]> Table(string name)
    {
        using var reader = new StreamReader(Open(name));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return line.Split(',');
    }

    public static string[] Strings(this JsonElement parent, string property) =>
        parent.Map(property, element => element.GetString()!);

    /// <summary>The elements of an array property, each mapped by the function.</summary>
    public static T[] Map<T>(this JsonElement parent, string property, Func<JsonElement, T> map)
    {
        var array = parent.GetProperty(property);
        var mapped = new T[array.GetArrayLength()];
        var i = 0;
        foreach (var element in array.EnumerateArray())
            mapped[i++] = map(element);
        return mapped;
    }

    private static Stream Open(string name) => typeof(Resource).Assembly.GetManifestResourceStream(name)!;
}
