using CsvHelper.Configuration.Attributes;

namespace CsvHelper;

// Attributes with the names that CsvHelper 34 uses, so that the row types compile with both versions.

[AttributeUsage(AttributeTargets.Class)]
internal sealed class CsvRecordAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class CsvColumnAttribute(string name) : NameAttribute(name);
