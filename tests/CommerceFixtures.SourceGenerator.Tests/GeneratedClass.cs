using System.Runtime.Loader;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>Runs a generated class in the test.</summary>
internal static class GeneratedClass
{
    public static Type Load(string settings, string name = "Default")
    {
        using var image = new MemoryStream();
        Assert.True(GeneratorRun.Of(settings).CompilationWithClasses().Emit(image).Success);
        image.Position = 0;
        return new AssemblyLoadContext(null).LoadFromStream(image).GetType($"CommerceFixtures.{name}", throwOnError: true)!;
    }

    public static object Get(Type set, string property) => set.GetProperty(property)!.GetValue(null)!;

    public static object Call(Type set, string method) => set.GetMethod(method)!.Invoke(null, null)!;
}
