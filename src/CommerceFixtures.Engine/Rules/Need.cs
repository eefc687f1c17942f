namespace CommerceFixtures.Engine.Rules;

/// <summary>A condition for a rule to be judged.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Bound">The range that the measure must be in.</param>
/// <param name="Lack">Why the rule is not judged otherwise, such as <c>fewer than 1,000 orders</c>.</param>
internal sealed record Need(Measure Measure, Bound Bound, string Lack)
{
    public static Need Products(int least) => Rows(Measure.Products, least, "products");

    public static Need Customers(int least) => Rows(Measure.Customers, least, "customers");

    public static Need Orders(int least) => Rows(Measure.Orders, least, "orders");

    public static Need Reviews(int least) => Rows(Measure.Reviews, least, "reviews");

    public static Need OrdersPerCustomer(int least) => Rows(Measure.OrdersPerCustomer, least, "orders per customer");

    /// <summary>Requires a minimum number of rows.</summary>
    public static Need Rows(Measure measure, int least, string rows) =>
        new(measure, Bound.AtLeast(least), $"fewer than {NumberText.Number(least)} {rows}");

    /// <summary>Requires at least one.</summary>
    public static Need Any(Measure measure, string lack) => new(measure, Bound.AtLeast(1), lack);
}
