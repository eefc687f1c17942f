namespace CommerceFixtures.Engine.Settings;

/// <summary>The name of a set, which is also the name of a C# class and of a folder, so it must be valid for both.</summary>
internal static class SetName
{
    private const int LongestName = 64;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        // Types of the library, and members of the generated class: a member cannot have the name of its class.
        "Product", "Customer", "Order", "OrderItem", "Review", "ProductCategory", "OrderStatus", "PaymentMethod", "ClosedSetText",
        "CommerceDataSet", "CommerceTable", "SqlDialect", "OrderRevenue", "TestCases", "FixtureFormatException", "StaleFixtureException",
        "FixtureManifest", "FixtureManifestFile", "FixtureManifestRule", "FixtureRuleBound",
        "FixtureRuleFigure", "FixtureRuleKind", "FixtureRuleRealShop", "FixtureRuleUnit", "FixtureRuleVerdict", "FixtureFile",
        "SourceGeneration", "Data", "Name", "Seed", "Folder", "Engine", "Build",
        "Products", "Customers", "Orders", "OrderItems", "Reviews", "ReadProducts", "ReadCustomers", "ReadOrders", "ReadOrderItems",
        "ReadReviews", "ReadProductsAsync", "ReadCustomersAsync", "ReadOrdersAsync", "ReadOrderItemsAsync", "ReadReviewsAsync",
        "ProductCount", "CustomerCount", "OrderCount", "OrderItemCount", "ReviewCount", "StartDate", "EndDate",
        "RegistrationEndDate", "EmailDomains", "Settings", "Open", "System", "Equals", "GetHashCode", "GetType", "ToString",
        "ProductIdCases", "CustomerIdCases", "OrderIdCases", "OrderItemIdCases", "ReviewIdCases", "ProductCases", "CustomerCases",
        "OrderCases", "OrderItemCases", "ReviewCases", "MemberwiseClone", "Finalize", "ReferenceEquals", "LazySet", "CommerceFixtures",

        // The class of a program, and namespaces that the name would hide.
        "Program", "Microsoft", "Xunit", "NUnit", "TUnit",
    };

    /// <summary>
    /// The keywords of C# up to version 15. Some of the contextual ones are valid names of classes today, but not in a query or in the next
    /// version.
    /// </summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "add", "alias", "allows", "and", "args", "as", "ascending", "assembly", "async", "await", "base", "bool", "break", "by",
        "byte", "case", "catch", "char", "checked", "class", "closed", "const", "continue", "decimal", "default", "delegate", "descending",
        "do", "double", "dynamic", "else", "enum", "equals", "event", "explicit", "extension", "extern", "false", "field", "file",
        "finally", "fixed", "float", "for", "foreach", "from", "get", "global", "goto", "group", "if", "implicit", "in", "init", "int",
        "interface", "internal", "into", "is", "join", "let", "lock", "long", "managed", "method", "module", "nameof", "namespace", "new",
        "nint", "not", "notnull", "nuint", "null", "object", "on", "operator", "or", "orderby", "out", "override", "param", "params",
        "partial", "private", "property", "protected", "public", "readonly", "record", "ref", "remove", "required", "return", "safe",
        "sbyte", "scoped", "sealed", "select", "set", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "type", "typeof", "typevar", "uint", "ulong", "unchecked", "union", "unmanaged", "unsafe", "ushort",
        "using", "value", "var", "virtual", "void", "volatile", "when", "where", "while", "with", "yield",
    };

    /// <summary>Whether the name can be used. If it cannot, a problem is added.</summary>
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
            return "has a name that cannot be the name of a C# class. A name must start with a letter, can contain only the letters A to " +
                "Z, digits, and underscores, and can have at most 64 characters. An example is 'Small'.";
        if (Keywords.Contains(name) || Reserved.Contains(name) || FolderName.IsDevice(name))
            return $"has a reserved name. Choose another name, such as '{Alternative(name)}'.";
        if (ImportedTypes.Contain(name))
            return "has the name of a type that C# files import, so the name would be ambiguous. Choose another name, such as " +
                $"'{Alternative(name)}'.";
        return earlier.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? $"has the same name as another item. Names must differ by more than case. Choose another name, such as '{name}2'."
            : null;
    }

    private static string Alternative(string name) => $"{char.ToUpperInvariant(name[0])}{name.Substring(1)}Set";

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= LongestName && IsLetter(name[0]) && name.All(c => IsLetter(c) || c is >= '0' and <= '9' or '_');

    private static bool IsLetter(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z';
}
