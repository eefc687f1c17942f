using CsvHelper.Configuration.Attributes;

namespace CsvHelper;

// The names that CsvHelper 34 has for what the rows say, so that both versions read rows of one source.

[AttributeUsage(AttributeTargets.Class)]
internal sealed class CsvRecordAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class CsvColumnAttribute(string name) : NameAttribute(name);
