namespace CommerceFixtures.SourceGenerator;

/// <summary>The names of the generator's steps, under which a test asks whether they ran again.</summary>
internal static class TrackingNames
{
    public const string SettingsText = nameof(SettingsText);
    public const string Problems = nameof(Problems);
    public const string Sets = nameof(Sets);
    public const string CompilerSupport = nameof(CompilerSupport);
    public const string Classes = nameof(Classes);
    public const string DeclaresEmbeddedAttribute = nameof(DeclaresEmbeddedAttribute);
    public const string NeedsEmbeddedAttribute = nameof(NeedsEmbeddedAttribute);
}
