using System.Globalization;

namespace CommerceFixtures.Tests;

/// <summary>Converts the members of closed sets to text and back.</summary>
public sealed class ClosedSetTextTests
{
    [Fact]
    public void Each_member_comes_back_from_its_text()
    {
        Assert.All(Enum.GetValues<ProductCategory>(), category =>
        {
            Assert.Equal(category, ClosedSetText.ParseProductCategory(category.ToCsvText()));
            Assert.True(ClosedSetText.TryParseProductCategory(category.ToCsvText(), out var read));
            Assert.Equal(category, read);
        });
        Assert.All(Enum.GetValues<OrderStatus>(), status =>
        {
            Assert.Equal(status, ClosedSetText.ParseOrderStatus(status.ToCsvText()));
            Assert.True(ClosedSetText.TryParseOrderStatus(status.ToCsvText(), out var read));
            Assert.Equal(status, read);
        });
        Assert.All(Enum.GetValues<PaymentMethod>(), method =>
        {
            Assert.Equal(method, ClosedSetText.ParsePaymentMethod(method.ToCsvText()));
            Assert.True(ClosedSetText.TryParsePaymentMethod(method.ToCsvText(), out var read));
            Assert.Equal(method, read);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("debit")]
    [InlineData("DEBIT")]
    [InlineData(" Debit")]
    [InlineData("Debit ")]
    [InlineData("CreditCard")]
    [InlineData("Credit Card, PayPal")]
    [InlineData("Home & Garden")]
    [InlineData(null)]
    public void Other_text_has_no_member(string? text)
    {
        Assert.False(ClosedSetText.TryParsePaymentMethod(text, out var method));
        Assert.Equal(default, method);
        Assert.False(ClosedSetText.TryParseOrderStatus(text, out _));
        Assert.Equal(text == "Home & Garden", ClosedSetText.TryParseProductCategory(text, out _));
    }

    [Fact]
    public void The_error_names_the_members()
    {
        Assert.Equal(
            "'CreditCard' is not a payment method. Valid values are 'Credit Card', 'PayPal', 'Debit'.",
            Assert.Throws<FormatException>(() => ClosedSetText.ParsePaymentMethod("CreditCard")).Message);
        Assert.Equal(
            "'completed' is not an order status. Valid values are 'Completed', 'Processing', 'Cancelled', 'Returned'.",
            Assert.Throws<FormatException>(() => ClosedSetText.ParseOrderStatus("completed")).Message);
        Assert.Equal(
            "'Home and Garden' is not a product category. Valid values are 'Electronics', 'Clothing', 'Home & Garden', 'Sports', 'Books'.",
            Assert.Throws<FormatException>(() => ClosedSetText.ParseProductCategory("Home and Garden")).Message);
        Assert.Throws<ArgumentNullException>("text", () => ClosedSetText.ParseOrderStatus(null!));
        Assert.InRange(Assert.Throws<FormatException>(() => ClosedSetText.ParseOrderStatus(new('x', 1_000_000))).Message.Length, 100, 300);
    }

    [Fact]
    public void The_error_shows_text_that_a_terminal_would_obey_or_hide()
    {
        Assert.StartsWith(
            @"'De\u001Bbit\u0000\u202E\u000A' is not",
            Assert.Throws<FormatException>(() => ClosedSetText.ParsePaymentMethod("De\u001Bbit\0\u202E\n")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"'{new string('x', 99)}' is not",
            Assert.Throws<FormatException>(() => ClosedSetText.ParsePaymentMethod(new string('x', 99) + "😀")).Message,
            StringComparison.Ordinal);
    }

    /// <summary>In Turkish, the uppercase form of i differs from the English one.</summary>
    [Fact]
    public void Cultures_change_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal(PaymentMethod.Debit, ClosedSetText.ParsePaymentMethod("Debit"));
            Assert.False(ClosedSetText.TryParsePaymentMethod("DEBİT", out _));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
