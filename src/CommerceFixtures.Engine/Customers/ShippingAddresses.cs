using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>
/// Where orders are shipped: to the customer's address, to the one before a move, or as a gift to one of a few people whom the customer
/// knows.
/// </summary>
internal sealed class ShippingAddresses
{
    private readonly CustomerTable _customers;
    private readonly ParcelProfile _profile;
    private readonly Place[] _places = Places.List.Places;
    private readonly Households _households;
    private readonly Addresses _earlier;
    private readonly Addresses _recipients;
    private readonly Draws _gift;
    private readonly Draws _recipient;
    private readonly Draws _move;
    private readonly byte[] _giftPercent;

    public ShippingAddresses(MakeContext context, CustomerTable customers)
    {
        (_customers, _profile) = (customers, context.Profile.Parcels);
        _households = new Households(context);
        _earlier = new Addresses(context, "customers.earlier");
        _recipients = new Addresses(context, "customers.recipient");
        _gift = context.Draws("orders.gift");
        _recipient = context.Draws("customers.recipient");
        _move = context.Draws("customers.move");
        _giftPercent = new byte[context.Calendar.Days];
        for (var day = 0; day < _giftPercent.Length; day++)
            _giftPercent[day] = (byte)_profile.GiftPercents[context.Calendar.Date(day).Month - 1];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Address Of(long order, int customer, int day)
    {
        if (_gift.Below(100, order) < _giftPercent[day])
            return OfRecipient(customer, _gift.Below(_profile.Recipients, order, draw: 1));
        var household = _households[customer];
        return day < MoveDay(household) ? BeforeMove(customer, household) : _customers.Address[customer];
    }

    /// <summary>The day on which a household moves to its address, or 0 if it has lived there from the start.</summary>
    private int MoveDay(long household) =>
        _move.Below(100, household) < _profile.PercentMoving ? _move.Below(_giftPercent.Length, household, draw: 1) : 0;

    private Address BeforeMove(int customer, long household) => _move.Below(100, household, draw: 2) < _profile.PercentMovesInState
        ? _earlier.DrawInState(StateOf(customer), household)
        : _earlier.Draw(household);

    private Address OfRecipient(int customer, int number)
    {
        var recipient = (long)customer * _profile.Recipients + number;
        return _recipient.Below(100, recipient) < _profile.PercentRecipientsInState
            ? _recipients.DrawInState(StateOf(customer), recipient)
            : _recipients.Draw(recipient);
    }

    private int StateOf(int customer) => _places[_customers.Address[customer].Place].In.Number;
}
