using System.Reflection;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests.Rules;

/// <summary>
/// Each number of the contract has one source. If it changes in the profile, the rules that use it change their bounds and words, files
/// generated with the default are judged by the new number, and the engine generates files that keep it.
/// </summary>
public sealed class ProfileNumbersTests(ContractCheckTests.ValidSet valid) : IClassFixture<ContractCheckTests.ValidSet>
{
    private static readonly string[] Season =
        ["orders.season.peak-to-rest", "orders.season.peak-to-autumn", "orders.season.peak-to-rest.completed"];

    private static readonly string[] Popular = ["order-items.top-products", "reviews.popularity"];
    private static readonly string[] Whales = ["orders.revenue.top-customers", "orders.revenue.top-customers.completed"];
    private static readonly string[] Margins = ["products.margin.spread", "products.margin.by-category"];
    private static readonly string[] Price = ["reviews.rating.by-price", "reviews.rating.price-correlation"];

    /// <summary>
    /// The numbers in rules: another value, the rules that it changes, and its effect on files generated with the default.
    /// </summary>
    private static readonly Dictionary<string, Change> Changes = new()
    {
        ["Catalogue.CategoryShares"] = Kept(new[] { 20, 30, 30, 20, 0 }, "products.category.present"),
        ["Catalogue.MinMargin"] = Kept(0.25, "products.margin"),
        ["Catalogue.MaxMargin"] = Kept(0.45, "products.margin"),
        ["Catalogue.LowMarginPercentile"] = Broken(50, "products.margin.spread"),
        ["Catalogue.HighMarginPercentile"] = Broken(50, "products.margin.spread"),
        ["Catalogue.MinMarginSpread"] = Broken(0.30, "products.margin.spread"),
        ["Catalogue.MinMarginGap"] = Broken(0.25, "products.margin.by-category"),
        ["Catalogue.MarginsJudgedFromProducts"] = NotJudged(201, Margins),
        ["Catalogue.ElectronicsOrderRatio"] = Kept(6.0, "orders.total.electronics"),
        ["Catalogue.ElectronicsJudgedFromOrders"] = NotJudged(3001, "orders.total.electronics"),

        ["Whales.OneIn"] = Kept(4, Whales),
        ["Whales.RevenueShare"] = Kept(0.63, Whales),
        ["Whales.Tolerance"] = Broken(0.00001, Whales[0]),
        ["Whales.CompletedTolerance"] = Broken(0.00001, Whales[1]),
        ["Whales.JudgedFromCustomers"] = NotJudged(1001, Whales),
        ["Whales.JudgedFromOrdersPerCustomer"] = NotJudged(4, Whales),

        ["Season.FirstPeakMonth"] = Broken(12, Season),
        ["Season.FirstAutumnMonth"] = Measured(10, Season[1]),
        ["Season.MinPeakDays"] = NotJudged(62, Season),
        ["Season.MinDaysBeforePeak"] = NotJudged(306, Season),
        ["Season.MinRatio"] = Kept(2.4, Season[0]),
        ["Season.MaxRatio"] = Kept(1.6, Season[0]),
        ["Season.MinRatioToAutumn"] = Kept(2.3, Season[1]),
        ["Season.MinRatioOfCompleted"] = Kept(1.6, Season[2]),
        ["Season.FirstDays"] = Broken(5, "orders.first-days"),
        ["Season.MinShareOfFirstDays"] = Broken(0.5, "orders.first-days"),
        ["Season.FirstDaysJudgedUpToYears"] = NotJudged(1, "orders.first-days"),
        ["Season.JudgedFromOrders"] = NotJudged(3001, [.. Season, "orders.first-days", "orders.processing.latest"]),

        ["Orders.StatusShares"] = Kept(new[] { 70, 15, 10, 5 }, "orders.status.shares"),
        ["Orders.PaymentShares"] = Kept(new[] { 50, 30, 20 }, "orders.payment-method.shares"),
        ["Orders.DiscountShares"] = Kept(new[] { 60, 30, 8, 2 }, "order-items.discount.shares"),
        ["Orders.ProcessingAmongLatest"] = Kept(0.15, "orders.processing.latest"),

        ["Reviews.StarShares"] = Kept(new[] { 35, 30, 20, 10, 5 }, "reviews.rating.shares"),
        ["Reviews.MinPriceCorrelation"] = Kept(0.7, "reviews.rating.price-correlation"),
        ["Reviews.MinStarGap"] = Kept(1.0, "reviews.rating.by-price"),
        ["Reviews.PriceGroupOneIn"] = Measured(5, "reviews.rating.by-price"),
        ["Reviews.ProductJudgedFromReviews"] = Measured(15) with { NeededBy = ["reviews.rating.price-correlation"] },
        ["Reviews.MinProductsWithReviews"] = NotJudged(201, "reviews.rating.price-correlation"),
        ["Reviews.MinPopularityCorrelation"] = Kept(0.97, "reviews.popularity"),
        ["Reviews.MinTopProductShare"] = Broken(0.9, Popular[0]) with { NeededBy = [Popular[1]] },
        ["Reviews.MinTopProductRoom"] = NotJudged(100.0, Popular),
        ["Reviews.MinReviewsPerSoldProduct"] = NotJudged(20.0, "reviews.popularity"),
        ["Reviews.MaxReviewsPerPair"] = NotJudged(0.001, "reviews.popularity"),
        ["Reviews.TopProductsOneIn"] = Measured(8, Popular[0]) with { NeededBy = [Popular[1]] },
        ["Reviews.JudgedFromProducts"] = NotJudged(201, [.. Popular, .. Price]),
        ["Reviews.JudgedFromReviews"] = NotJudged(2501, [.. Popular, .. Price, "reviews.text.different"]),
        ["Reviews.MinTextsPerRoot"] = Broken(60.0, "reviews.text.different"),

        ["Behavior.CategoryTaste"] = Told("orders.behavior.category-taste"),
        ["Behavior.PaymentHabit"] = Told("orders.behavior.payment-habit"),
        ["Behavior.BoughtAgain"] = Told("order-items.behavior.bought-again"),
        ["Behavior.SpendingLevel"] = Told("orders.behavior.spending-level"),
        ["Behavior.ReturnHabit"] = Told("orders.behavior.return-habit"),
        ["Behavior.Tenure"] = Told("orders.behavior.tenure"),
        ["Behavior.FirstOrdersOfOpening"] = Told("orders.behavior.opening"),
        ["Behavior.FirstOrderLag"] = Told("customers.behavior.first-order"),
        ["Behavior.LatestProcessing"] = Told("orders.behavior.latest.processing"),
        ["Behavior.LatestCancelled"] = Told("orders.behavior.latest.cancelled"),
        ["Behavior.ShippedElsewhere"] = Told("orders.behavior.shipped-elsewhere"),
        ["Behavior.ShippedElsewhereInDecember"] = Told("orders.behavior.shipped-elsewhere.december"),
        ["Behavior.DailyOrders"] = Told("orders.behavior.daily"),
        ["Behavior.DailyRegistrations"] = Told("customers.behavior.daily"),
        ["Behavior.States"] = Told("customers.behavior.states"),
        ["Behavior.BoughtTogether"] = Told("order-items.behavior.bought-together"),
        ["Behavior.Promotions"] = Told("order-items.behavior.promotions"),
        ["Behavior.BlackFriday"] = Told("order-items.behavior.black-friday"),
        ["Behavior.MovingDemand"] = Told("order-items.behavior.moving-demand"),
        ["Behavior.Suppliers"] = Told("products.behavior.suppliers"),
        ["Behavior.LaunchWeekday"] = Told("products.behavior.launch-weekday"),
        ["Behavior.Contractions"] = Told("reviews.behavior.contractions"),
        ["Behavior.ReviewLengths"] = Told("reviews.behavior.lengths"),
        ["Behavior.ShortReviews"] = Told("reviews.behavior.short"),
        ["Behavior.Strictness"] = Told("reviews.behavior.strictness"),
        ["Behavior.SpendingLevelFromOrders"] = Measured(6, "orders.behavior.spending-level"),
        ["Behavior.TenureFromDay"] = Measured(400, "orders.behavior.tenure"),
        ["Behavior.OpeningDays"] = Measured(90, "orders.behavior.opening"),
        ["Behavior.LatestDays"] = Measured(90, "orders.behavior.latest.processing", "orders.behavior.latest.cancelled"),
        ["Behavior.MovingDemandFromLines"] = Measured(60, "order-items.behavior.moving-demand"),
        ["Behavior.ShortReviewWords"] = Measured(15, "reviews.behavior.short"),
    };

    /// <summary>
    /// The numbers that are in no rule, because they shape the data within the rules or control how the engine keeps them.
    /// </summary>
    private static readonly Dictionary<string, string> Shapes = new()
    {
        ["Catalogue.LargestFamilies"] = "how many colors and sizes styles have",
        ["Catalogue.CollectionOneIn"] = "when products are launched",
        ["Catalogue.LaunchWeekdays"] = "when products are launched",
        ["Catalogue.PercentBeforeWindow"] = "how old the catalogue is",
        ["Catalogue.LaunchesFromProducts"] = "how old a small catalogue is",
        ["Catalogue.OldestDays"] = "how old the catalogue is",
        ["Catalogue.LastLaunchDaysBeforeEnd"] = "when products are launched",
        ["Catalogue.DemandOffset"] = "how steep demand is",
        ["Catalogue.PriceEffectOnDemand"] = "how demand follows prices",
        ["Catalogue.MinElectronicsLineRatio"] = "prices that keep orders.total.electronics",
        ["Catalogue.ElectronicsPremiumOfFew"] = "prices that keep orders.total.electronics",
        ["Catalogue.MaxElectronicsLineRatio"] = "prices that leave the top customers room",
        ["Catalogue.AverageStock"] = "how much is on stock",
        ["Catalogue.SoldOutPerThousand"] = "how much is on stock",
        ["Whales.LoyaltyOffsets"] = "ways to keep the share of the top customers",
        ["Whales.Frugalities"] = "ways to keep the share of the top customers",
        ["Whales.Precision"] = "how near the engine comes to the share of the top customers",
        ["Whales.CompletedPrecision"] = "how near the engine comes to the share of the top customers",
        ["Whales.TradesPerMissing"] = "how fast the engine comes to the share of the top customers",
        ["Whales.MaxRounds"] = "how fast the engine comes to the share of the top customers",
        ["Whales.RoundsAmongAlike"] = "how fast the engine comes to the share of the top customers",
        ["Whales.GainOverPartsTimesCustomers"] = "how the parts of a set keep the share of the top customers together",
        ["Season.Months"] = "when the shop sells",
        ["Season.Weekdays"] = "when the shop sells",
        ["Season.CategoryMonths"] = "what the shop sells when",
        ["Season.GrowthPerYear"] = "when the shop sells",
        ["Season.LaunchShare"] = "how the shop opens",
        ["Season.LaunchDays"] = "how the shop opens",
        ["Season.MonthChangeDays"] = "when the shop sells",
        ["Season.DayDispersion"] = "how days differ",
        ["Season.DayVariance"] = "how days differ",
        ["Season.FewestOrdersADay"] = "how days differ",
        ["Season.LuckMargin"] = "how days differ",
        ["Season.FirstDaysAim"] = "how far above orders.first-days the engine aims",
        ["Season.CompletedAim"] = "how far above orders.season.peak-to-rest.completed the engine aims",
        ["Orders.ProcessingSharpness"] = "how recent orders in Processing are among the latest",
        ["Orders.OddsOfShippingAtOnce"] = "how recent orders in Processing are among the latest",
        ["Orders.PercentPaidByHabit"] = "how customers pay",
        ["Customers.OpeningBurst"] = "how the shop opens",
        ["Customers.OpeningDays"] = "how the shop opens",
        ["Customers.GrowthPerYear"] = "when customers register",
        ["Customers.DayVariance"] = "how days differ",
        ["Customers.DayMemory"] = "how days differ",
        ["Customers.PercentInEarlierHousehold"] = "who the customers are",
        ["Customers.PercentWithAccent"] = "who the customers are",
        ["Customers.PercentWithBroughtPhone"] = "who the customers are",
        ["Parcels.GiftPercents"] = "where parcels go",
        ["Parcels.Recipients"] = "where parcels go",
        ["Parcels.PercentRecipientsInState"] = "where parcels go",
        ["Parcels.PercentMoving"] = "where parcels go",
        ["Parcels.PercentMovesInState"] = "where parcels go",
        ["Addresses.HouseDigits"] = "what addresses look like",
        ["Addresses.HouseDigitsInNortheast"] = "what addresses look like",
        ["Addresses.MostLongHouses"] = "what addresses look like",
        ["Addresses.PercentWithDirection"] = "what addresses look like",
        ["Addresses.PercentOfNumberedWithDirection"] = "what addresses look like",
        ["Addresses.PercentUnit"] = "what addresses look like",
        ["Addresses.PercentNumberSign"] = "what addresses look like",
        ["Addresses.PercentWithUnitLetter"] = "what addresses look like",
        ["Addresses.PercentWithFloor"] = "what addresses look like",
        ["Addresses.Floors"] = "what addresses look like",
        ["Addresses.DoorsPerFloor"] = "what addresses look like",
        ["Addresses.SmallBuilding"] = "what addresses look like",
        ["Orders.ReturnDays"] = "how long a return takes",
        ["Orders.ReturnRates"] = "what comes back",
        ["Orders.ReturnHabitOffset"] = "who returns",
        ["Orders.Quantities.BandEnds"] = "how many units lines have",
        ["Orders.Quantities.PercentUpTo"] = "how many units lines have",
        ["Orders.BasketSizes"] = "how many lines orders have",
        ["Orders.BasketTail"] = "how many lines orders have",
        ["Reviews.LengthWeights"] = "how long texts are",
        ["Reviews.VoiceWeights"] = "how reviewers spell",
        ["Reviews.TemperWeights"] = "how many exclamation marks there are",
        ["Reviews.HabitShare"] = "how much the texts of a reviewer are alike",
        ["Reviews.QualityStrengths"] = "ways to keep the rules of ratings and prices",
        ["Reviews.QualityMargin"] = "how far above the rules of ratings and prices the engine aims",
        ["Reviews.FewReviewsInParts"] = "how the parts of a set keep the rules of ratings and prices together",
        ["Reviews.FewReviewsOfAProductInParts"] = "how the parts of a set keep the rules of ratings and prices together",
        ["Reviews.ProductQuality"] = "how ratings differ",
        ["Reviews.ReturnPenalty"] = "how ratings differ",
        ["Reviews.ReviewerMood"] = "how ratings differ",
        ["Reviews.ReviewHabitOffset"] = "who writes reviews",
        ["Loyalty.PercentBuyingSoon"] = "when customers order first",
        ["Loyalty.SoonMedianDays"] = "when customers order first",
        ["Loyalty.LaterMedianDays"] = "when customers order first",
        ["Loyalty.MaxDaysToFirstOrder"] = "when customers order first",
        ["Loyalty.PercentRegular"] = "who comes back",
        ["Loyalty.RegularActivity"] = "who comes back",
        ["Loyalty.BandStarts"] = "who comes back",
        ["Loyalty.BandActivity"] = "who comes back",
        ["Tastes.Favourites"] = "what customers like",
        ["Tastes.PercentOfSameCategory"] = "what customers like",
        ["Tastes.PercentFavourite"] = "what customers like",
        ["Tastes.PercentFurtherFavourite"] = "what customers like",
        ["Tastes.PercentCompanion"] = "what goes together",
        ["Tastes.PercentPartner"] = "what goes together",
        ["Tastes.MaxLinesPerPair"] = "what customers like",
        ["Tastes.DemandForTheSame"] = "what customers like",
        ["Whales.CompletedLessPerOrder"] = "how near the engine comes to the share of the top customers",
        ["Tastes.PriceTiers"] = "what customers want to pay",
        ["Tastes.PriceLoyalty"] = "what customers want to pay",
        ["Demand.FashionDays"] = "how products bloom and fade",
        ["Demand.MinFashion"] = "how products bloom and fade",
        ["Demand.DemandAtLaunch"] = "how products bloom and fade",
        ["Demand.LaunchDays"] = "how products bloom and fade",
        ["Demand.NewDays"] = "how products bloom and fade",
        ["Demand.FadingDays"] = "how products bloom and fade",
        ["Demand.DemandAfterwards"] = "how products bloom and fade",
        ["Demand.DemandWithoutPromotion"] = "what a promotion does",
        ["Promotions.PercentByProduct"] = "what is on promotion",
        ["Promotions.DistanceOnBlackFriday"] = "what is on promotion",
        ["Promotions.DaysBeforeBlackFriday"] = "what is on promotion",
        ["Promotions.DaysAfterBlackFriday"] = "what is on promotion",
        ["Reviews.Spreads"] = "ways to keep reviews.popularity",
        ["Reviews.SpreadsByLines"] = "ways to keep reviews.popularity",
        ["Reviews.PopularityMargin"] = "how far above reviews.popularity the engine aims",
        ["Reviews.DeliveryDays"] = "when reviews are written",
        ["Reviews.DeliverySpread"] = "when reviews are written",
        ["Reviews.MedianLagDays"] = "when reviews are written",
        ["Reviews.MaxLagDays"] = "when reviews are written",
        ["Behavior.SampleSize"] = "how many rows of a large set are measured",
    };

    /// <summary>Numbers that are in rules and cannot change, because the schema of the library has them.</summary>
    private static readonly Dictionary<string, string> FixedBySchema = new()
    {
        ["Orders.Discounts"] = "the library reads no other discount",
    };

    public static TheoryData<string> InRules => [.. Changes.Keys];

    public static TheoryData<string> KeptByTheEngine => [.. Changes.Where(change => change.Value.IsKept).Select(change => change.Key)];

    [Fact]
    public void Each_number_of_the_profile_is_in_a_rule_or_is_known_to_be_in_none() =>
        Assert.Equal(
            NumbersOf(typeof(ShopProfile), "", canChange: true).Order(), Changes.Keys.Concat(Shapes.Keys).Order());

    [Fact]
    public void A_number_that_cannot_change_is_that_of_the_schema()
    {
        var discounts = ShopProfile.Default.Orders.Discounts.Select(percent => FormattableString.Invariant($"{percent / 100m:0.00}"));

        Assert.Equal(FixedBySchema.Keys, NumbersOf(typeof(ShopProfile), "", canChange: false));
        RequireInSchema(CommerceTable.OrderItems, $"(discount IN ({string.Join(", ", discounts)}))");
    }

    [Fact]
    public void The_bounds_of_single_values_are_those_of_the_schema()
    {
        var rules = new RuleBook(ShopProfile.Default);
        var (quantity, stock, stars) = (rules.Items.Quantity.Bound, rules.Products.Stock.Bound, rules.Reviews.Rating.Bound);

        RequireInSchema(CommerceTable.OrderItems, FormattableString.Invariant($"(quantity >= {quantity!.Value.Min})"));
        RequireInSchema(CommerceTable.Products, FormattableString.Invariant($"(stock_quantity >= {stock!.Value.Min})"));
        RequireInSchema(CommerceTable.Reviews, FormattableString.Invariant($"(rating BETWEEN {stars!.Value.Min} AND {stars.Value.Max})"));
        Assert.All(
            [rules.Items.Quantity, rules.Products.Stock, rules.Reviews.Rating], rule => Assert.Equal(FixtureRuleUnit.Count, rule.Unit));
    }

    [Theory, MemberData(nameof(InRules))]
    public void A_changed_number_changes_the_words_and_bounds_of_its_rules(string number)
    {
        var (before, after) = (Described(ShopProfile.Default), Described(With(number)));

        Assert.Equal(Changes[number].Rules.Order(), before.Keys.Where(id => before[id].Words != after[id].Words).Order());
        Assert.Equal(Changes[number].All.Order(), before.Keys.Where(id => before[id] != after[id]).Order());
    }

    [Fact]
    public void A_shape_changes_no_rule()
    {
        foreach (var number in Shapes.Keys)
            Assert.Equal(Described(ShopProfile.Default), Described(With(number, Other(number))));
    }

    [Theory, MemberData(nameof(InRules))]
    public void Files_that_were_made_with_the_default_are_judged_by_a_changed_number(string number)
    {
        var change = Changes[number];
        if (change.Outcome == Outcome.Broken)
        {
            var message = Assert.Throws<FixtureProblemException>(() => Check(With(number))).Problem.Message;
            Assert.Contains(change.All, rule => message.Contains($" breaks the rule {rule}, \"", StringComparison.Ordinal));
            return;
        }

        var (before, after) = (ByRule(Check(ShopProfile.Default)), ByRule(Check(With(number))));
        foreach (var rule in change.All)
        {
            Assert.All(after[rule], found => Assert.Equal(Expected(found), found.Verdict));
        }

        if (change.Outcome == Outcome.Measured)
            Assert.NotEqual(before[change.All[0]].First().Figure.Value, after[change.All[0]].First().Figure.Value);

        // No figure of behavior has to be within its bound, and one that the rows do not have is not judged.
        FixtureRuleVerdict Expected(FixtureManifestRule found) => change.Outcome switch
        {
            Outcome.NotJudged => FixtureRuleVerdict.NotJudged,
            Outcome.OutsideBound => found.Figure.Value is null ? FixtureRuleVerdict.NotJudged : FixtureRuleVerdict.OutsideBound,
            _ => found.Kind == FixtureRuleKind.Behavior ? found.Verdict : FixtureRuleVerdict.Holds,
        };
    }

    [Theory, MemberData(nameof(KeptByTheEngine))]
    public void The_engine_makes_files_that_keep_a_changed_number(string number)
    {
        using var set = MadeSet.Of(MadeSet.Read(""), profile: With(number));

        Assert.Equal(set.Data.Manifests[0].Files.Sum(file => file.RowCount), RowsRead(set.Data));
        var rules = ByRule(set.Data.Manifests[0].Rules);
        Assert.All(
            Changes[number].Rules.SelectMany(rule => rules[rule]),
            rule => Assert.Equal((FixtureRuleVerdict.Holds, Described(With(number))[rule.Id].Words), (rule.Verdict, rule.Description)));
    }

    private static void RequireInSchema(CommerceTable table, string check) =>
        Assert.Contains(check, table.GetCreateStatement(SqlDialect.Sqlite), StringComparison.Ordinal);

    /// <summary>All rows, each of which the library's reader takes.</summary>
    private static int RowsRead(CommerceDataSet data) => data.ReadProducts().Count() + data.ReadCustomers().Count() +
        data.ReadOrders().Count() + data.ReadOrderItems().Count() + data.ReadReviews().Count();

    private IReadOnlyList<FixtureManifestRule> Check(ShopProfile profile) =>
        CheckedFolder.Check(valid.Set.Directory, new SetPart(valid.Set.Settings, 0), profile: profile);

    private static ILookup<string, FixtureManifestRule> ByRule(IReadOnlyList<FixtureManifestRule> rules) => rules.ToLookup(rule => rule.Id);

    /// <summary>The content of the rules: their words and their numbers.</summary>
    private static Dictionary<string, (string Words, string Numbers)> Described(ShopProfile profile) =>
        new RuleBook(profile).All.ToDictionary(rule => rule.Id, rule => (rule.Words, Numbers(rule)));

    private static string Numbers(Rule rule) => string.Join("; ", rule.Needs.Select(need => $"{need}").Append(rule switch
    {
        RowRule row => $"{row.Bound}",
        CountRule counts => string.Join(", ", counts.Members.Concat(counts.Percents.Select(percent => $"{percent}"))),
        FigureRule figure => $"{figure.Bound}",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    }));

    private static ShopProfile With(string number) => With(number, Changes[number].Value);

    /// <summary>The default profile with another value for one number, such as <c>Season.MinRatio</c>.</summary>
    private static ShopProfile With(string number, object value)
    {
        var profile = new ShopProfile();
        Set(profile, number.Split('.'), value);
        return profile;
    }

    private static void Set(object owner, ReadOnlySpan<string> path, object value)
    {
        var property = owner.GetType().GetProperty(path[0])!;
        property.SetValue(owner, path.Length == 1 ? value : Activator.CreateInstance(property.PropertyType));
        if (path.Length > 1)
            Set(property.GetValue(owner)!, path[1..], value);
    }

    /// <summary>Another value for a number.</summary>
    private static object Other(string number)
    {
        var value = number.Split('.').Aggregate(
            (object)ShopProfile.Default, (owner, name) => owner.GetType().GetProperty(name)!.GetValue(owner)!);
        return value switch
        {
            int count => count + 1,
            double figure => figure * 1.5,
            int[] counts => Array.ConvertAll(counts, count => count + 1),
            double[] figures => Array.ConvertAll(figures, figure => figure * 1.5),
            Array others => others.Clone(),
            _ => throw new NotSupportedException($"{number} is {value}"),
        };
    }

    private static IEnumerable<string> NumbersOf(Type profile, string path, bool canChange) => profile
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .SelectMany(property => IsProfile(property.PropertyType)
            ? NumbersOf(property.PropertyType, $"{path}{property.Name}.", canChange)
            : property.CanWrite == canChange ? [path + property.Name] : []);

    /// <summary>Whether a type has numbers of its own. An expected figure is one number with its range.</summary>
    private static bool IsProfile(Type type) => type.Namespace == typeof(ShopProfile).Namespace && type != typeof(ExpectedFigure);

    /// <summary>Files generated with the default break a rule. The engine generates files that keep it.</summary>
    private static Change Kept(object value, params string[] rules) => new(value, Outcome.Broken, IsKept: true, rules);

    /// <summary>
    /// Files generated with the default break a rule. The engine does not aim at it, because the shapes of the data keep it by themselves.
    /// </summary>
    private static Change Broken(object value, params string[] rules) => new(value, Outcome.Broken, IsKept: false, rules);

    private static Change NotJudged(object value, params string[] rules) =>
        new(value, Outcome.NotJudged, IsKept: false, []) { NeededBy = rules };

    /// <summary>Files generated with the default are outside the bound, and the check tells it.</summary>
    private static Change Told(string rule) => new(new ExpectedFigure(1000, 1001, From: 1), Outcome.OutsideBound, IsKept: false, [rule]);

    /// <summary>Another figure is measured, and it is within the bounds.</summary>
    private static Change Measured(object value, params string[] rules) => new(value, Outcome.Measured, IsKept: false, rules);

    /// <param name="Value">Another value.</param>
    /// <param name="Outcome">The effect on files generated with the default.</param>
    /// <param name="IsKept">Whether the engine aims at the number.</param>
    /// <param name="Rules">The rules whose words change with the number.</param>
    private sealed record Change(object Value, Outcome Outcome, bool IsKept, string[] Rules)
    {
        /// <summary>The rules of which only the conditions for being judged change.</summary>
        public string[] NeededBy { get; init; } = [];

        public string[] All => [.. Rules, .. NeededBy];
    }

    private enum Outcome
    {
        Broken,
        NotJudged,
        Measured,
        OutsideBound,
    }
}
