namespace CsvHelper;

// The names that CsvHelper 34 has for what the rows say, which nobody reads here.

[AttributeUsage(AttributeTargets.Class)]
internal sealed class CsvRecordAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class CsvColumnAttribute(string name) : Attribute
{
    public string Name => name;
}
