using System.Reflection;
using System.Runtime.Loader;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>Generated classes that run in the test.</summary>
internal static class GeneratedClass
{
    public static Assembly Load(string settings)
    {
        using var image = new MemoryStream();
        Assert.True(GeneratorRun.Of(settings).CompilationWithClasses().Emit(image).Success);
        image.Position = 0;
        return new AssemblyLoadContext(null).LoadFromStream(image);
    }
}
