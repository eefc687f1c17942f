namespace CommerceFixtures.Engine;

/// <summary>
/// Who ordered. Each customer gets one order where there are enough, soon after registering as a rule; where there are not, every other
/// order is somebody's first. All further orders go to the customers who had registered by then, by their weight: few order often, most
/// once or twice.
/// </summary>
internal static class OrderCustomers
{
    public static void Assign(OrderTable orders, CustomerTable customers, long seed, double loyaltyOffset)
    {
        if (orders.Count == 0)
            return;
        var isFirstOrder = new bool[orders.Count];
        if (orders.Count >= customers.Count)
            GiveEachCustomerAnOrder(orders, customers, seed, isFirstOrder);
        else
            GiveEveryOtherOrderANewCustomer(orders, customers, seed, isFirstOrder);
        AssignFurtherOrders(orders, customers, seed, loyaltyOffset, isFirstOrder);
    }

    /// <summary>
    /// The latest registered choose first: whatever they take, an earlier one has all their orders' leavings and more to choose from.
    /// </summary>
    private static void GiveEachCustomerAnOrder(OrderTable orders, CustomerTable customers, long seed, bool[] isFirstOrder)
    {
        var draws = new Draws(seed, "orders.first_order");
        var free = new FreePlaces(orders.Count);
        var earliest = orders.Count;
        for (var customer = customers.Count - 1; customer >= 0; customer--)
        {
            while (earliest > 0 && orders.Day[earliest - 1] > customers.RegistrationDay[customer])
                earliest--;
            var takenBefore = free.CountBefore(earliest);
            var choices = free.Count - takenBefore;

            // The third power: half of the customers order within the first eighth of what is left of the window.
            var wait = draws.Unit(customer);
            var order = free.Take(takenBefore + (int)(choices * wait * wait * wait));
            orders.Customer[order] = customer;
            isFirstOrder[order] = true;
        }
    }

    private static void GiveEveryOtherOrderANewCustomer(OrderTable orders, CustomerTable customers, long seed, bool[] isFirstOrder)
    {
        var draws = new Draws(seed, "orders.first_order");
        var free = new FreePlaces(customers.Count);
        foreach (var (order, registered) in WithRegistered(orders, customers))
        {
            var choices = free.CountBefore(registered);
            if (order % 2 != 0 || choices == 0)
                continue;
            orders.Customer[order] = free.Take(draws.Below(choices, order));
            isFirstOrder[order] = true;
        }
    }

    private static void AssignFurtherOrders(
        OrderTable orders, CustomerTable customers, long seed, double loyaltyOffset, bool[] isFirstOrder)
    {
        var draws = new Draws(seed, "orders.customer_id");
        var rank = new KeyedPermutation(customers.Count, new Draws(seed, "customers.loyalty"));
        var weights = new WeightedTable(
            Enumerable.Range(0, customers.Count).Select(customer => Curves.RankWeight(rank[customer], customers.Count, loyaltyOffset)));

        foreach (var (order, registered) in WithRegistered(orders, customers))
        {
            if (!isFirstOrder[order])
                orders.Customer[order] = weights.Draw(registered, draws, order);
        }
    }

    /// <summary>Each order with the number of customers who may have placed it: the ones of earlier days, who are the first rows.</summary>
    private static IEnumerable<(int Order, int Registered)> WithRegistered(OrderTable orders, CustomerTable customers)
    {
        var registered = 0;
        for (var order = 0; order < orders.Count; order++)
        {
            while (registered < customers.Count && customers.RegistrationDay[registered] < orders.Day[order])
                registered++;
            yield return (order, registered);
        }
    }
}
