namespace CommerceFixtures.Report;

/// <summary>Whether customers pay as they paid before.</summary>
/// <param name="Methods">The payment methods.</param>
/// <param name="Kappa">Cohen's kappa: 1 if all customers always pay the same way, 0 if they pay like dice; null if that cannot be
/// said.</param>
internal sealed record PaymentFigures(IReadOnlyList<MethodFigures> Methods, double? Kappa)
{
    public static PaymentFigures Of(SetTally tally)
    {
        var (pairs, count) = (tally.PaymentPairs, PaymentMethods.Count);
        var all = pairs.Cast<long>().Sum();
        var methods = PaymentMethods.All.Select(method => new MethodFigures(
            method.ToCsvText(),
            Enumerable.Range(0, count).Sum(next => pairs[(int)method, next]),
            pairs[(int)method, (int)method],
            all > 0 ? Enumerable.Range(0, count).Sum(last => pairs[last, (int)method]) / (double)all : null)).ToList();
        var same = methods.Sum(method => method.Same) / (double)all;
        var chance = methods.Sum(method => method.Orders * method.ByChance) / all;
        return new(methods, all > 0 && chance < 1 ? (same - chance) / (1 - chance) : null);
    }
}

/// <summary>A payment method.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Orders">The orders with it that the same customer followed by another one.</param>
/// <param name="Same">How many of these next orders were paid the same way.</param>
/// <param name="ByChance">The share of all next orders that were paid that way; null if there are none.</param>
internal sealed record MethodFigures(string Name, long Orders, long Same, double? ByChance);
