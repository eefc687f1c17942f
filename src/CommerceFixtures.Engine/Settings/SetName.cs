namespace CommerceFixtures.Engine;

/// <summary>A set's name becomes a C# class and a folder, so it must be good for both.</summary>
internal static class SetName
{
    private const int LongestName = 64;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        // types of the library, and members of the generated class (a member may not have its class's name)
        "Product", "Customer", "Order", "OrderItem", "Review", "ProductCategory", "OrderStatus", "PaymentMethod", "ClosedSetText",
        "CommerceDataSet", "CommerceTable", "SqlDialect", "OrderRevenue", "TestCases", "FixtureFormatException", "StaleFixtureException",
        "FixtureManifest", "FixtureManifestFile", "FixtureManifestRule", "FixtureFile",
        "Data", "Name", "Seed", "Folder", "Engine", "Build",
        "Products", "Customers", "Orders", "OrderItems", "Reviews", "ReadProducts", "ReadCustomers", "ReadOrders", "ReadOrderItems",
        "ReadReviews", "ProductCount", "CustomerCount", "OrderCount", "OrderItemCount", "ReviewCount", "StartDate", "EndDate",
        "RegistrationEndDate", "EmailDomains", "Settings", "Open", "System", "Equals", "GetHashCode", "GetType", "ToString",
        "ProductIdCases", "CustomerIdCases", "OrderIdCases", "OrderItemIdCases", "ReviewIdCases", "ProductCases", "CustomerCases",
        "OrderCases", "OrderItemCases", "ReviewCases", "MemberwiseClone", "Finalize", "ReferenceEquals", "LazyData", "CommerceFixtures",
    };

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",

        // contextual keywords that no type may be called
        "dynamic", "extension", "field", "file", "nameof", "partial", "record", "required", "scoped", "unmanaged", "var", "where", "yield",
        "await", "async", "global", "when", "notnull", "nint", "nuint", "args", "allows", "value", "get", "set", "init", "add", "remove",
    };

    /// <summary>Whether the name can be used; where it cannot, the problem is added.</summary>
    public static bool IsUsable(string name, IEnumerable<string> earlier, List<SettingsProblem> problems)
    {
        var complaint = Complaint(name, earlier);
        if (complaint is not null)
            problems.Add(new(ProblemCode.BadSetName, $"The CommerceFixture item {Quoted.Text(name)} {complaint}"));
        return complaint is null;
    }

    private static string? Complaint(string name, IEnumerable<string> earlier)
    {
        if (!IsIdentifier(name))
            return "names no C# class. Write letters, digits and underscores, beginning with a letter, at most 64 in all, such as 'Small'.";
        if (Keywords.Contains(name) || Reserved.Contains(name) || FolderName.IsDevice(name))
            return $"has a reserved name. Write another, such as '{char.ToUpperInvariant(name[0])}{name.Substring(1)}Set'.";
        return earlier.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? $"is there twice, be it in another case. Give each item a name of its own, such as '{name}2'."
            : null;
    }

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= LongestName && IsLetter(name[0]) && name.All(c => IsLetter(c) || c is >= '0' and <= '9' or '_');

    private static bool IsLetter(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z';
}
