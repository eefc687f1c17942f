using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>
/// A kind of damage to a file. Each character of the text is one byte (Latin-1), so that invalid bytes are preserved. The text is never
/// empty.
/// </summary>
internal delegate string DamageKind(string text, FixtureFile file, TestRandom random);

/// <summary>Damages a file in one to three places.</summary>
internal static class Damage
{
    private static readonly DamageKind[][] Families = [ByteDamage.Kinds, QuoteDamage.Kinds, LineDamage.Kinds, CellDamage.Kinds];

    public static byte[] Of(FixtureFile file, byte[] bytes, TestRandom random)
    {
        var text = Encoding.Latin1.GetString(bytes);
        for (var left = random.OneIn(3) ? 2 + random.Below(2) : 1; left > 0 && text.Length > 0; left--)
            text = random.Of(random.Of(Families))(text, file, random);
        return Encoding.Latin1.GetBytes(text);
    }
}
