namespace CsvHelper;

// Attributes with the names that CsvHelper 34 uses. Nothing reads them here.

[AttributeUsage(AttributeTargets.Class)]
internal sealed class CsvRecordAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class CsvColumnAttribute(string name) : Attribute
{
    public string Name => name;
}
