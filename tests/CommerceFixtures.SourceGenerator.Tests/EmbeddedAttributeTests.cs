using Microsoft.CodeAnalysis.CSharp;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>Detects code that already declares the attribute that the generator would add.</summary>
public class EmbeddedAttributeTests
{
    [Theory]
    [InlineData("namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }")]
    [InlineData("namespace Microsoft.CodeAnalysis { internal sealed partial class EmbeddedAttribute : System.Attribute { } }")]
    [InlineData("namespace Microsoft.CodeAnalysis { [Embedded] internal sealed class EmbeddedAttribute : System.Attribute { } }")]
    [InlineData("namespace Microsoft { namespace CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } } }")]
    [InlineData("namespace Microsoft.CodeAnalysis; internal sealed class EmbeddedAttribute : System.Attribute;")]
    [InlineData(
        "namespace Acme { class Other { } } namespace Microsoft.CodeAnalysis " +
            "{ class Other { } class @EmbeddedAttribute : System.Attribute { } }")]
    public void It_is_declared_by(string code) => Assert.True(IsDeclaredBy(code));

    [Theory]
    [InlineData("")]
    [InlineData("internal sealed class EmbeddedAttribute : System.Attribute { }")]
    [InlineData("namespace CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }")]
    [InlineData("namespace Acme.Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }")]
    [InlineData("namespace Acme { namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } } }")]
    [InlineData(
        "namespace Microsoft.CodeAnalysis " +
            "{ internal static class Outer { internal sealed class EmbeddedAttribute : System.Attribute { } } }")]
    [InlineData("namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute<T> : System.Attribute { } }")]
    [InlineData("namespace Microsoft.CodeAnalysis { [Embedded] internal sealed class Other { } }")]
    [InlineData("// namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }")]
    public void It_is_not_declared_by(string code) => Assert.False(IsDeclaredBy(code));

    private static bool IsDeclaredBy(string code) =>
        CSharpSyntaxTree.ParseText(code, ConsumerProject.ParseOptions(LanguageVersion.Latest)).GetRoot().DescendantNodes()
            .Any(EmbeddedAttributeClass.IsDeclaredBy);
}
