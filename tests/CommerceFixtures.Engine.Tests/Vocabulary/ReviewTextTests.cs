using System.Text;
using System.Text.RegularExpressions;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Vocabulary;

/// <summary>Review texts suit their stars and their product, and read as if different people wrote them.</summary>
public class ReviewTextTests
{
    private const int TextsOfEach = 300;

    private static readonly string[] Praise =
        ["excellent", "perfect", "thrilled", "fantastic", "awesome", "gorgeous", "worth every", "exceeded", "love it", "love them"];

    private static readonly string[] Complaints =
        ["terrible", "horribly", "waste", "very disappointed", "avoid", "horrible", "overpriced", "garbage", "useless", "regret buying"];

    public static TheoryData<string> Kinds => [.. Catalogue.Kinds.Select(kind => kind.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public void One_and_two_stars_never_praise(string name)
    {
        foreach (var text in Texts(name, 1).Concat(Texts(name, 2)))
            RequireNone(text, Kind(name).Aspects.SelectMany(aspect => aspect.Good).Concat(Praise));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Five_and_four_stars_never_complain(string name)
    {
        foreach (var text in Texts(name, 5).Concat(Texts(name, 4)))
            RequireNone(text, Kind(name).Aspects.SelectMany(aspect => aspect.Bad).Concat(Complaints));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_text_speaks_of_an_aspect_once(string name)
    {
        foreach (var text in Enumerable.Range(1, 5).SelectMany(stars => Texts(name, stars)))
        {
            Assert.All(
                Kind(name).Aspects, aspect => Assert.InRange(aspect.Good.Concat(aspect.Bad).Count(clause => text.Says(clause)), 0, 2));
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Texts_are_well_formed(string name)
    {
        foreach (var text in Enumerable.Range(1, 5).SelectMany(stars => Texts(name, stars)))
        {
            Assert.InRange(text.Length, 2, 1000);
            Assert.DoesNotMatch(@"^[ =+@-]|[ ,;:]$|[][{}|]|  | [.,;!?]|[.,;!?][.,;]|[.!?][A-Za-z]", text);
            if (text.Any(char.IsUpper))
                Assert.DoesNotMatch(@"(^|[.!?] )[""“]?[a-z]|\bi\b", text);
        }
    }

    [Fact]
    public void Each_voice_spells_in_its_own_way()
    {
        string[] Told(int voice) =>
        [
            .. Enumerable.Range(0, 1000).Select(draw => ReviewGrammar.Of(Catalogue.Kinds[0], 1 + draw % 5)
                .Text(ReviewStyle.Number(5, voice, 1, (ulong)draw * 7919), Facts(Catalogue.Kinds[0]))),
        ];

        var voices = Enumerable.Range(0, ReviewStyle.Voices.Length).Select(Told).ToArray();
        const string contraction = "(n['’]t|['’](s|m|re|ve|ll|d))\\b";
        Assert.All(voices[0], text => Assert.DoesNotMatch("(\\b(it|that|I|they)|n)['’](s|m|t|re|ve|d|ll)\\b(?<!son's|cousin's)", text));
        Assert.All(voices[1], text => Assert.DoesNotMatch("[’“”–]", text));
        Assert.All(voices[2], text => Assert.DoesNotMatch("['\"]", text));
        Assert.All(voices[3].Concat(voices[4]), text => Assert.Equal(text.ToLowerInvariant(), text));
        Assert.All(voices[4], text => Assert.DoesNotMatch("['’“”–]", text));
        Assert.All(voices[1..4], texts => Assert.InRange(texts.Count(text => Regex.IsMatch(text, contraction)), 500, 990));
        Assert.Contains(voices[2], text => text.Contains('“', StringComparison.Ordinal));
        Assert.Contains(voices[4], text => Regex.IsMatch(text, @"\b(its|im|dont|cant|isnt|doesnt)\b"));
    }

    [Fact]
    public void The_length_of_a_style_is_the_number_of_sentences()
    {
        foreach (var draw in Enumerable.Range(0, 500))
        {
            var text = ReviewGrammar.Of(Catalogue.Kinds[0], 5)
                .Text(ReviewStyle.Number(draw % 6, 1, 2, (ulong)draw), Facts(Catalogue.Kinds[0]));

            Assert.InRange(Regex.Split(text, @"(?<=[.!?]) ").Length, draw % 6 - 1, Math.Max(1, draw % 6));
            if (draw % 6 == 0)
                Assert.InRange(text.Split(' ').Length, 1, 12);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_grammar_knows_its_texts(string name)
    {
        foreach (var stars in Enumerable.Range(1, 5))
            Assert.All(Texts(name, stars), text => Assert.True(CanWrite(name, stars, text), text));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_grammar_knows_its_texts_from_those_of_the_other_side(string name)
    {
        foreach (var (stars, others) in new[] { (1, new[] { 4, 5 }), (2, [4, 5]), (4, [1, 2]), (5, [1, 2]) })
        {
            var clauses = Kind(name).Aspects.SelectMany(aspect => stars > 3 ? aspect.Good : aspect.Bad).ToArray();
            var texts = Texts(name, stars).Where(text => clauses.Any(clause => text.Says(clause))).ToArray();
            Assert.True(texts.Length > 50);
            Assert.All(others, other => Assert.All(texts, text => Assert.False(CanWrite(name, other, text), text)));
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_grammar_knows_its_texts_from_those_of_other_kinds_unless_they_say_the_same(string name)
    {
        var clauses = Clauses(Kind(name));
        foreach (var other in Catalogue.Kinds.Where(other => other.Name != name))
        {
            var shared = Clauses(other).ToHashSet();
            foreach (var text in Texts(name, 5).Take(60).Where(text => CanWrite(other.Name, 5, text)))
                RequireNone(text, clauses.Where(clause => !shared.Contains(clause)));
        }
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void A_text_is_none_of_a_grammar_with_anything_left_out_or_added(int stars)
    {
        var name = Catalogue.Kinds[0].Name;
        foreach (var text in Texts(name, stars).Where(text => text.Length > 80).Take(20))
        {
            for (var i = 1; i < text.Length - 1; i++)
            {
                RequireUnknown(text.Insert(i, "."));
                RequireUnknown(text.Insert(i, " "));
                RequireUnknown(text[..i] + "~" + text[(i + 1)..]);
                if (char.IsAsciiLetter(text[i]))
                    RequireUnknown(text[..i] + (char)(text[i] ^ 32) + text[(i + 1)..]);
            }

            RequireUnknown(" " + text);
            RequireUnknown(text + " ");
        }

        void RequireUnknown(string changed) => Assert.False(CanWrite(name, stars, changed), changed);
    }

    [Theory, InlineData(""), InlineData(" "), InlineData("."), InlineData(". "), InlineData(". . "), InlineData("!"), InlineData("?"),
        InlineData("Certainly so."), InlineData("Great.."), InlineData("Great. "), InlineData("gReat")]
    public void What_is_no_text_at_all_is_none_of_a_grammar(string text) =>
        Assert.All(Catalogue.Kinds, kind => Assert.False(CanWrite(kind.Name, 5, text)));

    [Fact]
    public void A_text_tells_the_color_brand_and_price_of_its_own_product()
    {
        var kind = Catalogue.Kinds[0];
        var texts = kind.Texts(5, Facts(kind), 2000);
        var other = ReviewWords.All[kind.Number].FactsOf("Larkwave Go Wireless Headphones, Navy"u8, 12_000);
        foreach (var told in new[] { "Nordtone", "sage", "$80" })
        {
            var telling = texts.Where(text => text.Contains(told, StringComparison.OrdinalIgnoreCase)).ToArray();
            Assert.True(telling.Length > 100, told);
            Assert.All(telling, text => Assert.False(ReviewGrammar.Of(kind, 5).CanWrite(Encoding.UTF8.GetBytes(text), other), text));
        }

        var silent = texts.Where(text => !Regex.IsMatch(text, "nordtone|sage|\\$80|bluetooth", RegexOptions.IgnoreCase)).ToArray();
        Assert.True(silent.Length > 500);
        Assert.All(silent, text => Assert.True(ReviewGrammar.Of(kind, 5).CanWrite(Encoding.UTF8.GetBytes(text), other), text));
    }

    [Theory]
    [InlineData("Headphones", "Nordtone Go Bluetooth Headphones, Matte Black", "bluetooth headphones|Nordtone|matte black|")]
    [InlineData("Monitors", "Panelis Panorama 24-Inch QHD IPS Monitor", "monitor|Panelis||24-inch")]
    [InlineData("Monitors", "Panelis Panorama 24\" QHD IPS Monitor", "monitor|Panelis||24\"")]
    [InlineData("Bedding", "Willowmere Home Sheet Set, Dove Gray, King", "sheet set|Willowmere Home|dove gray|king-size")]
    [InlineData("Bedding", "Willowmere Home Quilt Set, Navy, California King", "quilt|Willowmere Home|navy|California king")]
    [InlineData("Wall Art", "Ochre Lane Red Canoe Framed Art Print, 12 x 16 in", "print|Ochre Lane||12x16")]
    [InlineData("Literary Fiction", "The Color of Black (Hardcover)", "book|||hardcover")]
    [InlineData("Cookware", "An Unknown Thing", "pan|||")]
    public void The_facts_of_a_product_are_in_its_name(string name, string product, string expected)
    {
        var words = ReviewWords.All[Kind(name).Number];
        var facts = words.FactsOf(Encoding.UTF8.GetBytes(product), 7999);

        Assert.Equal(80, facts.Dollars);
        Assert.Equal(expected, string.Join('|', Told(words.Items, facts.Item), Told(words.Brands, facts.Brand),
            Told(words.Colors, facts.Color), Told(words.Sizes, facts.Size)));

        string Told(Phrases phrases, int number) =>
            number < 0 ? "" : BlockText.Of(block => words.Book.Put(block, phrases.First + number, Spelling.Full));
    }

    [Theory, InlineData(3, "two days|a couple of days|a few days|less than a week"), InlineData(15, "two weeks|a couple of weeks"),
        InlineData(60, "two months|a couple of months"), InlineData(119, "four months|a few months")]
    public void The_time_of_use_is_that_since_the_purchase(int days, string expected)
    {
        var kind = Catalogue.Kinds[0];
        var told = Enumerable.Range(0, 2000)
            .Select(draw => ReviewGrammar.Of(kind, 5).Text(ReviewStyle.Number(1, 1, 0, (ulong)draw * 31), Facts(kind), days))
            .Where(text => Regex.IsMatch(text, @"\b(for|in) (two|three|four|a (few|couple)|less)|^(Two|A|About|Three|Four) .* in and"))
            .ToArray();

        Assert.True(told.Length > 10);
        Assert.All(told, text => Assert.Matches("(?i)" + expected, text));
    }

    [Fact]
    public void Only_goods_that_went_back_are_said_to()
    {
        var kind = Catalogue.Kinds[0];
        string[] Texts(bool isReturned) =>
        [
            .. Enumerable.Range(0, 1000).Select(draw =>
                ReviewGrammar.Of(kind, 2).Text(ReviewStyle.Number(4, 1, 0, (ulong)draw * 31), Facts(kind), 20, isReturned)),
        ];

        const string back = @"sent .*back|sending|returned|went .*back|return was|refund|took them back|got my";
        Assert.DoesNotContain(Texts(isReturned: false), text => Regex.IsMatch(text, back));
        Assert.True(Texts(isReturned: true).Count(text => Regex.IsMatch(text, back)) > 500);
    }

    [Fact]
    public void Plural_things_are_spoken_of_in_the_plural()
    {
        var texts = Texts(Catalogue.Kinds.First(kind => kind.IsPlural).Name, 5);

        Assert.Contains(texts, text => text.Contains("these ", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => Regex.IsMatch(text, "(?i)this (headphones|item)|these headphones (is|has|was)\\b"));
    }

    [Theory, InlineData(""), InlineData("Seed=2"), InlineData("Seed=3"), InlineData("Products=6&Seed=4")]
    public void Texts_read_as_if_different_people_wrote_them(string settings)
    {
        using var set = MadeSet.Of(settings);
        var texts = set.Data.Reviews.Select(review => review.ReviewText).ToArray();
        var words = texts.Select(text => (double)text.Split(' ').Length).ToArray();
        var mean = words.Average();
        var sentences = texts.SelectMany(text => Regex.Split(text.ToLowerInvariant(), @"(?<=[.!?])\s+").Distinct())
            .Where(sentence => sentence.Split(' ').Length >= 3).GroupBy(sentence => sentence).Select(group => group.Count()).ToArray();

        Assert.InRange(texts.Count(text => Regex.IsMatch(text, @"['’](t|s|m|re|ve|ll|d)\b")) / (double)texts.Length, 0.20, 0.40);
        Assert.InRange(Math.Sqrt(words.Average(count => (count - mean) * (count - mean))) / mean, 0.7, 1.2);
        Assert.InRange(words.Count(count => count < 6) / (double)texts.Length, 0.15, 0.35);
        Assert.InRange(sentences.Where(count => count > 1).Sum() / (double)sentences.Sum(), 0, 0.25);
        Assert.InRange(sentences.Max() / (double)texts.Length, 0, 0.01);
        Assert.InRange(texts.Count(text => text.Any(letter => !char.IsAscii(letter))) / (double)texts.Length, 0.03, 0.15);
        Assert.InRange(texts.Count(text => text.Contains('"', StringComparison.Ordinal)) / (double)texts.Length, 0.01, 0.15);
    }

    [Fact]
    public void A_reviewer_keeps_to_a_way_of_writing()
    {
        using var set = MadeSet.Of("");
        var pairs = set.Data.Reviews.GroupBy(review => review.CustomerId)
            .Select(reviews => reviews.Select(review => IsLower(review.ReviewText)).ToArray())
            .SelectMany(texts => texts.Zip(texts.Skip(1))).ToArray();

        var share = pairs.Count(pair => pair.First) / (double)pairs.Length;
        var after = pairs.Count(pair => pair is (true, true)) / (double)pairs.Count(pair => pair.First);
        Assert.True(after > 2 * share, $"{after} of the texts after one in lower case, {share} of all");

        static bool IsLower(string text) => !text.Any(char.IsUpper);
    }

    private static Subcategory Kind(string name) => Catalogue.Kinds.Single(kind => kind.Name == name);

    /// <summary>A product with all facts that the kind has.</summary>
    private static ProductFacts Facts(Subcategory kind) => kind.Name == "Headphones"
        ? ReviewWords.All[kind.Number].FactsOf("Nordtone Go Bluetooth Headphones, Sage"u8, 7999)
        : ReviewWords.All[kind.Number].FactsOf(Encoding.UTF8.GetBytes(kind.Names.Name(0)), 7999);

    private static string[] Texts(string kind, int stars) => Kind(kind).Texts(stars, Facts(Kind(kind)), TextsOfEach);

    private static bool CanWrite(string kind, int stars, string text) =>
        ReviewGrammar.Of(Kind(kind), stars).CanWrite(Encoding.UTF8.GetBytes(text), Facts(Kind(kind)));

    private static string[] Clauses(Subcategory kind) => [.. kind.Aspects.SelectMany(aspect => aspect.Good.Concat(aspect.Bad))];

    private static void RequireNone(string text, IEnumerable<string> words)
    {
        if (words.FirstOrDefault(word => text.Says(word)) is { } word)
            Assert.Fail($"'{word}' in: {text}");
    }
}
