using System.Text.RegularExpressions;

namespace CommerceFixtures.Package.Tests;

/// <summary>A block of C# in the documentation: members of a test class, or statements.</summary>
internal sealed class DocumentedCode(string code)
{
    /// <summary>The code without its using directives, because the project imports the namespaces.</summary>
    private readonly string code = Regex.Replace(code, @"^using [\w.]+;\n+", "");

    private bool IsOfMembers => Regex.IsMatch(code, @"\A(\[|public |private |internal )");

    /// <summary>The number of its tests that have no arguments.</summary>
    public int Facts => IsOfMembers ? Regex.Count(code, @"^\[Fact\]", RegexOptions.Multiline) : 1;

    public string TestClass(string name) => IsOfMembers
        ? $"public class {name}\n{{\n{code}}}\n"
        : $"public class {name}\n{{\n[Fact]\npublic async Task Runs()\n{{\nawait Task.CompletedTask;\n{code}}}\n}}\n";
}
