using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Assigns customers to orders. If there are enough orders, each customer gets one, usually soon after registering. Otherwise, every other
/// order is the first one of a customer. All further orders go by weight to customers who have registered by then: few customers order
/// often, most once or twice.
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

    public OrderCustomers(MakeContext context, OrderTable orders, CustomerTable customers)
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
    public void AssignFirstOrders()
    {
        if (_orders.Count >= _customers.Count)
            GiveEachCustomerAnOrder();
        else
            GiveEveryOtherOrderANewCustomer();
    }

    /// <summary>Assigns the further orders by loyalty. With a smaller offset, fewer customers place more of the orders.</summary>
    public void AssignFurtherOrders(double loyaltyOffset)
    {
        if (_orders.Count == 0)
            return;
        var draws = _context.Draws("orders.customer_id");
        var weights = new WeightedTable(Weights(loyaltyOffset));
        _context.Work.Blocks(_orders.Count, (start, end) => AssignBlock(start, end, weights, draws));
    }

    /// <summary>
    /// Customers choose in reverse order of registration. Whatever later ones take, an earlier one can choose from what they left and from
    /// more.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void GiveEachCustomerAnOrder()
    {
        var draws = _context.Draws("orders.first_order");
        var free = new FreePlaces(_orders.Count);
        var earliest = _orders.Count;
        for (var customer = _customers.Count - 1; customer >= 0; customer--)
        {
            if (customer % Work.BlockRows == 0)
                _context.Work.ThrowIfCancelled();
            while (earliest > 0 && _orders.Day[earliest - 1] > _customers.RegistrationDay[customer])
                earliest--;
            var takenBefore = free.CountBefore(earliest);
            var choices = free.Count - takenBefore;

            // With the third power, half of the customers order within the first eighth of the remaining window.
            var wait = draws.Unit(customer);
            Give(free.Take(takenBefore + (int)(choices * wait * wait * wait)), customer);
        }
    }

    private void GiveEveryOtherOrderANewCustomer()
    {
        var draws = _context.Draws("orders.first_order");
        var free = new FreePlaces(_customers.Count);
        for (var order = 0; order < _orders.Count; order += 2)
        {
            var choices = free.CountBefore(_registeredBefore[_orders.Day[order]]);
            if (choices > 0)
                Give(order, free.Take(draws.Below(choices, order)));
        }
    }

    private void Give(int order, int customer)
    {
        _orders.Customer[order] = customer;
        _isFirstOrder[order] = true;
    }

    private long[] Weights(double loyaltyOffset)
    {
        var rank = new KeyedPermutation(_customers.Count, _context.Draws("customers.loyalty"));
        var weights = new long[_customers.Count];
        _context.Work.Blocks(weights.Length, (start, end) =>
        {
            for (var customer = start; customer < end; customer++)
                weights[customer] = Curves.RankWeight(rank[customer], weights.Length, loyaltyOffset);
        });
        return weights;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AssignBlock(int start, int end, WeightedTable weights, Draws draws)
    {
        for (var order = start; order < end; order++)
        {
            if (!_isFirstOrder[order])
                _orders.Customer[order] = weights.Draw(_registeredBefore[_orders.Day[order]], draws, order);
        }
    }
}
