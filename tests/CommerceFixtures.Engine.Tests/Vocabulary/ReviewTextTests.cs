using System.Text;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Vocabulary;

/// <summary>Review texts suit their stars and their product.</summary>
public class ReviewTextTests
{
    private const int TextsOfEach = 300;

    private static readonly string[] Praise =
        ["excellent", "perfect", "delighted", "thrilled", "fantastic", "wonderful", "outstanding", "pleased", "impressed", "recommend",
            "happy", "worth every"];

    private static readonly string[] Complaints =
        ["terrible", "awful", "waste", "disappoint", "avoid", "horrible", "unacceptable", "overpriced", "letdown", "cheated", "shameful"];

    public static TheoryData<string> Kinds => [.. Catalogue.Categories.SelectMany(kinds => kinds).Select(kind => kind.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public void One_and_two_stars_complain_and_never_praise(string name)
    {
        var kind = Kind(name);
        foreach (var text in Texts(kind, 1).Concat(Texts(kind, 2)))
        {
            RequireNone(text, kind.Aspects.SelectMany(aspect => aspect.Good));
            Assert.InRange(ClausesIn(text, kind.Aspects.SelectMany(aspect => aspect.Bad)), 1, 2);
        }

        Assert.All(Texts(kind, 1), text => RequireNone(text, Praise));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Five_and_four_stars_praise_and_never_complain(string name)
    {
        var kind = Kind(name);
        foreach (var text in Texts(kind, 5).Concat(Texts(kind, 4)))
        {
            RequireNone(text, kind.Aspects.SelectMany(aspect => aspect.Bad));
            RequireNone(text, Complaints);
            Assert.InRange(ClausesIn(text, kind.Aspects.SelectMany(aspect => aspect.Good)), 1, 2);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Three_stars_praise_one_thing_and_complain_of_another(string name)
    {
        var kind = Kind(name);
        foreach (var text in Texts(kind, 3))
        {
            var praised = Assert.Single(kind.Aspects, aspect => ClausesIn(text, aspect.Good) > 0);
            var blamed = Assert.Single(kind.Aspects, aspect => ClausesIn(text, aspect.Bad) > 0);
            Assert.NotSame(praised, blamed);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Texts_are_sentences_without_gaps(string name)
    {
        foreach (var text in Enumerable.Range(1, 5).SelectMany(stars => Texts(Kind(name), stars)))
        {
            Assert.Matches("^[A-Z]", text);
            Assert.Matches("[.!?]$", text);
            Assert.DoesNotMatch(@"[{}]|  |[.!?] [a-z]|[.,] ?[.,]", text);
            Assert.True(text.All(char.IsAscii), text);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Each_number_is_another_text(string name)
    {
        foreach (var stars in Enumerable.Range(1, 5))
        {
            var grammar = new ReviewGrammar(Kind(name), stars);
            Assert.True(grammar.Combinations >= 10_000);
            Assert.Distinct(Enumerable.Range(0, 5000).Select(i => grammar.Text(grammar.Combinations * i / 5000)));
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_grammar_knows_its_texts_from_those_of_other_stars(string name)
    {
        var grammars = Enumerable.Range(1, 5).Select(stars => new ReviewGrammar(Kind(name), stars)).ToArray();
        foreach (var grammar in grammars)
        {
            var order = new KeyedPermutation(grammar.Combinations, new Draws(2, "test.texts"));
            foreach (var text in Enumerable.Range(0, 2000).Select(i => grammar.Text(order[i])))
                Assert.Equal([grammar], grammars.Where(other => CanWrite(other, text)));
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_grammar_knows_its_texts_from_those_of_other_kinds_unless_they_say_the_same(string name)
    {
        for (var stars = 1; stars <= 5; stars++)
        {
            foreach (var text in Texts(Kind(name), stars))
            {
                foreach (var other in Catalogue.Kinds.Where(other => other.Name != name && CanWrite(new ReviewGrammar(other, stars), text)))
                    Assert.Equal(ClausesIn(text, ClausesOf(Kind(name))), ClausesIn(text, ClausesOf(other)));
            }
        }
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void A_text_is_none_of_a_grammar_with_anything_left_out_added_or_changed(int stars)
    {
        var grammar = new ReviewGrammar(Catalogue.Kinds[0], stars);
        foreach (var text in Texts(Catalogue.Kinds[0], stars).Take(20))
        {
            for (var i = 0; i < text.Length; i++)
            {
                Assert.False(CanWrite(grammar, text[..i]));
                Assert.False(CanWrite(grammar, text[i..][1..]));
                Assert.False(CanWrite(grammar, text.Remove(i, 1)));
                Assert.False(CanWrite(grammar, text.Insert(i, ".")));
                Assert.False(CanWrite(grammar, text.Insert(i, " ")));
                Assert.False(CanWrite(grammar, text[..i] + (char)(text[i] ^ 1) + text[(i + 1)..]));
            }

            Assert.False(CanWrite(grammar, text + " " + text));
        }
    }

    [Theory, InlineData(5, ", and "), InlineData(4, ", and "), InlineData(2, ", and "), InlineData(1, ", and "), InlineData(3, ", but ")]
    public void Two_clauses_are_of_two_aspects_and_joined_as_the_stars_ask(int stars, string joint)
    {
        var kind = Catalogue.Kinds[0];
        var grammar = new ReviewGrammar(kind, stars);
        var text = Texts(kind, stars).First(text => text.IndexOf(joint, text.IndexOfAny(['.', '!', '?']), StringComparison.Ordinal) >= 0);
        var start = text.IndexOfAny(['.', '!', '?']) + 2;
        var end = text.IndexOf(". ", start, StringComparison.Ordinal);
        foreach (var (one, first) in kind.Aspects.Index())
        {
            foreach (var (other, second) in kind.Aspects.Index())
            {
                var (clause, more) = ((stars >= 3 ? first.Good : first.Bad)[0], (stars >= 4 ? second.Good : second.Bad)[1]);
                clause = char.ToUpperInvariant(clause[0]) + clause[1..];
                Assert.Equal(one != other, CanWrite(grammar, text[..start] + clause + joint + more + text[end..]));
                Assert.False(CanWrite(grammar, text[..start] + clause + (joint == ", and " ? ", but " : ", and ") + more + text[end..]));
                Assert.Equal(stars is 5 or 4 or 2, CanWrite(grammar, text[..start] + clause + text[end..]));
            }
        }
    }

    [Fact]
    public void What_is_no_text_at_all_is_none_of_a_grammar()
    {
        string[] texts = ["", " ", ".", ". ", ". . ", "!", "Fine.", "Just perfect.", "Just perfect. ", "Just perfect. . ", new('x', 300)];
        foreach (var text in texts)
            Assert.DoesNotContain(ReviewGrammar.All, grammar => CanWrite(grammar, text));
    }

    [Fact]
    public void Plural_things_are_spoken_of_in_the_plural()
    {
        var texts = Texts(Catalogue.Categories.SelectMany(kinds => kinds).First(kind => kind.IsPlural), 5);

        Assert.Contains(texts, text => text.Contains("these ", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains("this ", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, InlineData(""), InlineData("Seed=2"), InlineData("Seed=3")]
    public void Reviews_speak_of_their_own_product_and_none_repeats_another(string settings)
    {
        using var set = MadeSet.Of(settings);
        Assert.Distinct(set.Data.Reviews.Select(review => review.ReviewText));

        var clauses = Catalogue.Categories.SelectMany(kinds => kinds).ToDictionary(
            kind => kind.Name, kind => kind.Aspects.SelectMany(aspect => aspect.Good.Concat(aspect.Bad)).ToArray());
        var foreign = clauses.ToDictionary(
            kind => kind.Key,
            kind => clauses.Values.SelectMany(all => all)
                .Where(clause => !kind.Value.Any(own => own.Contains(clause, StringComparison.Ordinal))).ToArray());
        foreach (var review in set.Data.Reviews)
        {
            var own = clauses[set.Data.GetProduct(review.ProductId).Subcategory];
            Assert.InRange(ClausesIn(review.ReviewText, own), 1, 2);
            RequireNone(review.ReviewText, foreign[set.Data.GetProduct(review.ProductId).Subcategory]);
        }
    }

    private static Subcategory Kind(string name) => Catalogue.Categories.SelectMany(kinds => kinds).Single(kind => kind.Name == name);

    private static string[] Texts(Subcategory kind, int stars)
    {
        var grammar = new ReviewGrammar(kind, stars);
        var order = new KeyedPermutation(grammar.Combinations, new Draws(1, "test.texts"));
        return [.. Enumerable.Range(0, TextsOfEach).Select(i => grammar.Text(order[i]))];
    }

    private static bool CanWrite(ReviewGrammar grammar, string text) => grammar.CanWrite(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> ClausesOf(Subcategory kind) => kind.Aspects.SelectMany(aspect => aspect.Good.Concat(aspect.Bad));

    private static int ClausesIn(string text, IEnumerable<string> clauses) =>
        clauses.Count(clause => text.Contains(clause, StringComparison.OrdinalIgnoreCase));

    private static void RequireNone(string text, IEnumerable<string> words)
    {
        if (words.FirstOrDefault(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } word)
            Assert.Fail($"'{word}' in: {text}");
    }
}
