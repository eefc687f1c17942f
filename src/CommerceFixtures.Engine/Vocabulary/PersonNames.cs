using Bogus.Bson;

namespace CommerceFixtures.Engine;

/// <summary>
/// First and last names: the common ones of the United States, weighted by rank, and behind them the long tail of Bogus' English
/// locale. Bogus gives the words alone; which one a customer gets is drawn here.
/// </summary>
internal static class PersonNames
{
    private static readonly Lazy<NameList> First = new(() => new("firstNames", "first_name", percentCommon: 92));
    private static readonly Lazy<NameList> Last = new(() => new("lastNames", "last_name", percentCommon: 88));

    public static string DrawFirst(Draws draws, long row) => First.Value.Draw(draws, row);

    public static string DrawLast(Draws draws, long row) => Last.Value.Draw(draws, row);

    private sealed class NameList
    {
        // Frequency falls with rank roughly as 1 / (rank + 12): the tenth surname is about half as common as the first.
        private const int RankOffset = 12;
        private const int WeightScale = 10_000_000;

        private readonly int _percentCommon;
        private readonly IReadOnlyList<string> _common;
        private readonly string[] _tail;
        private readonly WeightedTable _byRank;

        public NameList(string commonProperty, string bogusPath, int percentCommon)
        {
            _percentCommon = percentCommon;
            _common = Resource.Json("common_names.json").Strings(commonProperty);
            _tail = new BogusLocale().Words("name", bogusPath).Except(_common).Where(IsPlain).ToArray();
            _byRank = new WeightedTable(_common.Select((_, rank) => (long)WeightScale / (rank + RankOffset)));
        }

        public string Draw(Draws draws, long row) =>
            draws.Below(100, row) < _percentCommon
                ? _common[_byRank.Draw(draws, row, draw: 1)]
                : _tail[draws.Below(_tail.Length, row, draw: 1)];

        /// <summary>Letters and an apostrophe inside: what an address can be made of.</summary>
        private static bool IsPlain(string name) => name.Length > 2 && name.All(c => char.IsAsciiLetter(c) || c == '\'');
    }

    private sealed class BogusLocale() : Bogus.DataSet("en")
    {
        public IEnumerable<string> Words(string category, string path) =>
            GetArray(category, path).OfType<BValue>().Select(value => value.StringValue);
    }
}
