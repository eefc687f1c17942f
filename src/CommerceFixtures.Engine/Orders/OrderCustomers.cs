using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Assigns customers to orders. If there are enough orders, each customer gets one, usually soon after registering. Otherwise, every other
/// order is the first one of a customer. All further orders go by loyalty to customers who have registered by then: few customers order
/// often, most once or twice, and the longer ago they registered, the less likely they come back.
/// </summary>
internal sealed class OrderCustomers
{
    private readonly OrderTable _orders;
    private readonly CustomerTable _customers;
    private readonly MakeContext _context;
    private readonly bool[] _isFirstOrder;

    /// <summary>
    /// The number of customers who can order on each day: those who registered on earlier days, which are the first rows.
    /// </summary>
    private readonly int[] _registeredBefore;

    private OrderCustomers(MakeContext context, OrderTable orders, CustomerTable customers)
    {
        (_context, _orders, _customers) = (context, orders, customers);
        _isFirstOrder = new bool[orders.Count];
        _registeredBefore = new int[context.Calendar.Days];
        var registered = 0;
        for (var day = 0; day < _registeredBefore.Length; day++)
        {
            while (registered < customers.Count && customers.RegistrationDay[registered] < day)
                registered++;
            _registeredBefore[day] = registered;
        }
    }

    /// <summary>Assigns the orders that are the first of a customer. The others stay without a customer.</summary>
    public static OrderCustomers WithFirstOrders(MakeContext context, OrderTable orders, CustomerTable customers)
    {
        var buyers = new OrderCustomers(context, orders, customers);
        if (orders.Count >= customers.Count)
            buyers.GiveEachCustomerAnOrder();
        else
            buyers.GiveEveryOtherOrderANewCustomer();
        return buyers;
    }

    /// <summary>Assigns the further orders by loyalty. With a smaller offset, fewer customers place more of the orders.</summary>
    public void AssignFurtherOrders(double loyaltyOffset)
    {
        if (_orders.Count == 0)
            return;
        var draws = _context.Draws("orders.customer_id");
        var loyalty = Loyalty.Of(_context, _customers.Count, loyaltyOffset);
        _context.Work.Blocks(_orders.Count, (start, end) => AssignBlock(start, end, loyalty, draws));
    }

    /// <summary>
    /// Customers choose in reverse order of registration: the first free order on or after the day on which they want to buy, or else the
    /// last one. Whatever later customers take, an earlier one can choose from what they left and from more.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void GiveEachCustomerAnOrder()
    {
        var (free, wishes) = (new FreePlaces(_orders.Count), new FirstOrderWishes(_context));
        var firstOfDay = FirstOrderOfEachDay();
        for (var customer = _customers.Count - 1; customer >= 0; customer--)
        {
            if (customer % Work.BlockRows == 0)
                _context.Work.ThrowIfCancelled();
            var wished = Math.Min(wishes.Day(customer, _customers.RegistrationDay[customer]), firstOfDay.Length - 1);
            var takenBefore = free.CountBefore(firstOfDay[wished]);
            Give(free.Take(Math.Min(takenBefore, free.Count - 1)), customer);
        }
    }

    /// <summary>The first order on or after each day of the window, and after the window.</summary>
    private int[] FirstOrderOfEachDay()
    {
        var first = new int[_context.Calendar.Days + 1];
        var order = 0;
        for (var day = 0; day < first.Length; day++)
        {
            while (order < _orders.Count && _orders.Day[order] < day)
                order++;
            first[day] = order;
        }

        return first;
    }

    private void GiveEveryOtherOrderANewCustomer()
    {
        var draws = _context.Draws("orders.first_order");
        var free = new FreePlaces(_customers.Count);
        for (var order = 0; order < _orders.Count; order += 2)
        {
            var choices = free.CountBefore(_registeredBefore[_orders.Day[order]]);
            if (choices == 0)
                continue;

            // With the third power, half of the orders go to the eighth of the customers who registered last.
            var age = draws.Unit(order);
            Give(order, free.Take(choices - 1 - (int)(choices * age * age * age)));
        }
    }

    private void Give(int order, int customer)
    {
        _orders.Customer[order] = customer;
        _isFirstOrder[order] = true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AssignBlock(int start, int end, Loyalty loyalty, Draws draws)
    {
        var active = new ActiveCustomers(_context.Profile.Loyalty, loyalty, _registeredBefore);
        for (var order = start; order < end; order++)
        {
            if (!_isFirstOrder[order])
                _orders.Customer[order] = active.Draw(_orders.Day[order], draws, order);
        }
    }
}
