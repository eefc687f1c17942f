using CommerceFixtures.Engine.Shop;
using static CommerceFixtures.Engine.Rules.NumberText;

namespace CommerceFixtures.Engine.Rules;

/// <summary>
/// The rules about how the people of the shop behave. A build measures their figures and tells them next to those of real shops, but
/// publishes a set whose figures are outside the bounds.
/// </summary>
internal sealed class BehaviorRules
{
    private readonly List<FigureRule> _all = [];

    public BehaviorRules(BehaviorProfile profile)
    {
        CategoryTaste = Add(
            FixtureFile.Orders, "category-taste", profile.CategoryTaste, FixtureRuleUnit.Number, Measure.ConsecutiveOrders,
            "pairs of a customer's consecutive orders",
            bound => $"Cohen's kappa of the main categories of a customer's consecutive orders is {bound}");
        PaymentHabit = Add(
            FixtureFile.Orders, "payment-habit", profile.PaymentHabit, FixtureRuleUnit.Number, Measure.ConsecutiveOrders,
            "pairs of a customer's consecutive orders",
            bound => $"Cohen's kappa of the payment methods of a customer's consecutive orders is {bound}");
        SpendingLevel = Add(
            FixtureFile.Orders, "spending-level", profile.SpendingLevel, FixtureRuleUnit.Number, Measure.OrdersOfFrequentCustomers,
            $"orders of customers with {Number(profile.SpendingLevelFromOrders)} orders or more",
            bound => "The intraclass correlation by customer of the logarithm of order totals is " +
                $"{bound}, over customers with {Number(profile.SpendingLevelFromOrders)} orders or more");
        ReturnHabit = Add(
            FixtureFile.Orders, "return-habit", profile.ReturnHabit, FixtureRuleUnit.Number, Measure.Orders, "orders",
            bound => $"The variance of returned orders by customer is {bound} times that of chance");
        Tenure = Add(
            FixtureFile.Orders, "tenure", profile.Tenure, FixtureRuleUnit.Number, Measure.RepeatOrders,
            $"repeat orders from day {Number(profile.TenureFromDay)} on",
            bound => $"From day {Number(profile.TenureFromDay)} on, those who order again are {bound} on average, " +
                "between the newest (0) and the oldest (1) customer");
        FirstOrdersOfOpening = Add(
            FixtureFile.Orders, "opening", profile.FirstOrdersOfOpening, FixtureRuleUnit.Share, Measure.OpeningOrders,
            $"orders in the first {Number(profile.OpeningDays)} days",
            bound => $"First orders are {bound} of the orders of the first {Number(profile.OpeningDays)} days");
        FirstOrderLag = Add(
            FixtureFile.Customers, "first-order", profile.FirstOrderLag, FixtureRuleUnit.Number, Measure.Buyers, "customers with an order",
            bound => $"The median number of days from the registration to the first order is {bound}");
        LatestProcessing = Add(
            FixtureFile.Orders, "latest.processing", profile.LatestProcessing, FixtureRuleUnit.Share, Measure.LatestOrders,
            $"orders in the last {Number(profile.LatestDays)} days",
            bound => $"Of the orders of the last {Number(profile.LatestDays)} days, {bound} are in Processing");
        LatestCancelled = Add(
            FixtureFile.Orders, "latest.cancelled", profile.LatestCancelled, FixtureRuleUnit.Share, Measure.LatestOrders,
            $"orders in the last {Number(profile.LatestDays)} days",
            bound => $"Of the orders of the last {Number(profile.LatestDays)} days, {bound} are Cancelled");
        ShippedElsewhere = Add(
            FixtureFile.Orders, "shipped-elsewhere", profile.ShippedElsewhere, FixtureRuleUnit.Share, Measure.Orders, "orders",
            bound => $"The share of orders that are shipped to another address than the customer's is {bound}");
        ShippedElsewhereInDecember = Add(
            FixtureFile.Orders, "shipped-elsewhere.december", profile.ShippedElsewhereInDecember, FixtureRuleUnit.Number, Measure.Orders,
            "orders",
            bound => $"The share of orders that are shipped to another address is in December {Times(bound)} that of other months");
        DailyOrders = Add(
            FixtureFile.Orders, "daily", profile.DailyOrders, FixtureRuleUnit.Number, Measure.Orders, "orders",
            bound => $"The variance of orders per day around trend and weekday is {bound} times that of chance");
        DailyRegistrations = Add(
            FixtureFile.Customers, "daily", profile.DailyRegistrations, FixtureRuleUnit.Number, Measure.Customers, "customers",
            bound => $"The variance of registrations per day around trend and weekday is {bound} times that of chance");
        States = Add(
            FixtureFile.Customers, "states", profile.States, FixtureRuleUnit.Share, Measure.Customers, "customers",
            bound => $"The share of customers who would have to move for the states to weigh what the Census says is {bound}");
        BoughtAgain = Add(
            FixtureFile.OrderItems, "bought-again", profile.BoughtAgain, FixtureRuleUnit.Share, Measure.LinesOfLastingGoods,
            "lines with Books or Electronics",
            bound => $"The share of lines with Books or Electronics that buy the same product again is {bound}");
        BoughtTogether = Add(
            FixtureFile.OrderItems, "bought-together", profile.BoughtTogether, FixtureRuleUnit.Count, Measure.PairsOfLines,
            "pairs of lines in one order",
            bound => "The number of pairs of subcategories that are in one order clearly more often than their categories let expect is " +
                $"{bound}");
        Promotions = Add(
            FixtureFile.OrderItems, "promotions", profile.Promotions, FixtureRuleUnit.Number, Measure.LinesInSharedWeeks,
            "lines with the product of another line of the week",
            bound => $"The intraclass correlation by product and week of being discounted is {bound}");
        BlackFriday = Add(
            FixtureFile.OrderItems, "black-friday", profile.BlackFriday, FixtureRuleUnit.Number, Measure.BlackFridayLines,
            "lines in the week of Black Friday",
            bound => $"The discounted share of the lines of the week of Black Friday is {bound} times that of the rest of the year",
            Need.Any(Measure.BlackFridays, "no week of Black Friday in the window"));
        MovingDemand = Add(
            FixtureFile.OrderItems, "moving-demand", profile.MovingDemand, FixtureRuleUnit.Number, Measure.Orders, "orders",
            bound => "The variance beyond chance of a product's lines by month, over the square of their mean, is " +
                $"{bound}, over products with {Number(profile.MovingDemandFromLines)} lines or more from before the window");
        Suppliers = Add(
            FixtureFile.Products, "suppliers", profile.Suppliers, FixtureRuleUnit.Number, Measure.Products, "products",
            bound => $"The number of suppliers per product is {bound}");
        LaunchWeekday = Add(
            FixtureFile.Products, "launch-weekday", profile.LaunchWeekday, FixtureRuleUnit.Share, Measure.Products, "products",
            bound => $"The share of products that were created on the most frequent weekday is {bound}");
        Contractions = Add(
            FixtureFile.Reviews, "contractions", profile.Contractions, FixtureRuleUnit.Share, Measure.Reviews, "reviews",
            bound => $"The share of reviews with a contraction, such as don't, is {bound}");
        ReviewLengths = Add(
            FixtureFile.Reviews, "lengths", profile.ReviewLengths, FixtureRuleUnit.Number, Measure.Reviews, "reviews",
            bound => $"The standard deviation of the number of words of a review is {bound} times the mean");
        ShortReviews = Add(
            FixtureFile.Reviews, "short", profile.ShortReviews, FixtureRuleUnit.Share, Measure.Reviews, "reviews",
            bound => $"The share of reviews with fewer than {Number(profile.ShortReviewWords)} words is {bound}");
        Strictness = Add(
            FixtureFile.Reviews, "strictness", profile.Strictness, FixtureRuleUnit.Number, Measure.Reviews, "reviews",
            bound => $"The intraclass correlation by customer of the rating, less the mean rating of the product, is {bound}");
    }

    public IReadOnlyList<FigureRule> All => _all;

    public FigureRule CategoryTaste { get; }

    public FigureRule PaymentHabit { get; }

    public FigureRule SpendingLevel { get; }

    public FigureRule ReturnHabit { get; }

    public FigureRule Tenure { get; }

    public FigureRule FirstOrdersOfOpening { get; }

    public FigureRule FirstOrderLag { get; }

    public FigureRule LatestProcessing { get; }

    public FigureRule LatestCancelled { get; }

    public FigureRule ShippedElsewhere { get; }

    public FigureRule ShippedElsewhereInDecember { get; }

    public FigureRule DailyOrders { get; }

    public FigureRule DailyRegistrations { get; }

    public FigureRule States { get; }

    public FigureRule BoughtAgain { get; }

    public FigureRule BoughtTogether { get; }

    public FigureRule Promotions { get; }

    /// <summary>The rule applies to each year whose week of Black Friday is in the window.</summary>
    public FigureRule BlackFriday { get; }

    public FigureRule MovingDemand { get; }

    public FigureRule Suppliers { get; }

    public FigureRule LaunchWeekday { get; }

    public FigureRule Contractions { get; }

    public FigureRule ReviewLengths { get; }

    public FigureRule ShortReviews { get; }

    public FigureRule Strictness { get; }

    private static string Times(Bound bound) => bound == Bound.AtLeast(1) ? "at least" : $"{bound} times";

    private FigureRule Add(
        FixtureFile file,
        string name,
        ExpectedFigure expected,
        FixtureRuleUnit unit,
        Measure rows,
        string rowsText,
        Func<Bound, string> words,
        params Need[] needs)
    {
        var bound = new Bound(expected.Min, expected.Max, unit);
        var rule = new FigureRule(Rule.IdOf(file, $"behavior.{name}"), file, words(bound), bound)
        {
            Needs = [.. needs, Need.Rows(rows, expected.From, rowsText)],
            Consequence = Consequence.Tell,
            RealShop = expected.RealShop,
        };
        _all.Add(rule);
        return rule;
    }
}
