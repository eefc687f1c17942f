using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Checks each order against its lines and counts what is sold, after both files are read.</summary>
internal sealed class OrderContents(CheckedPart check, CheckedProducts products, OrderCheck orders, OrderItemCheck items)
{
    public int[] LinesOfProduct { get; } = new int[products.Count];

    /// <summary>The number of orders with Electronics.</summary>
    public int ElectronicsOrders { get; private set; }

    /// <summary>The total of the orders with Electronics, in cents.</summary>
    public long ElectronicsCents { get; private set; }

    public void Check()
    {
        var counts = new PerWorker<Counts>(() => new Counts(products.Count));
        check.Work.Pieces(orders.Count, counts, CheckOrders);
        foreach (var part in counts.All)
            Add(part);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckOrders(Counts counts, int first, int end)
    {
        var (lines, orderOf, firstLine) = (counts.Lines, counts.OrderOf, items.FirstLine);
        for (var order = first; order < end; order++)
        {
            var (isProductTwice, isElectronics, cents, day) = (false, false, 0L, orders.Day[order]);
            for (var line = firstLine[order]; line < firstLine[order + 1]; line++)
            {
                var product = items.Product[line];
                isProductTwice |= orderOf[product] == order + 1;
                orderOf[product] = order + 1;
                lines[product]++;
                cents += items.TotalCents[line];
                isElectronics |= products.Category[product] == (byte)ProductCategory.Electronics;
                if (products.CreatedDay[product] > day)
                    items.NoteSoldTooEarly(line);
            }

            orders.CheckLines(order, firstLine[order + 1] - firstLine[order], isProductTwice, cents);
            if (isElectronics)
                counts.AddElectronics(orders.TotalCents[order]);
        }
    }

    private void Add(Counts part)
    {
        for (var product = 0; product < part.Lines.Length; product++)
            LinesOfProduct[product] += part.Lines[product];
        ElectronicsOrders += part.ElectronicsOrders;
        ElectronicsCents += part.ElectronicsCents;
    }

    /// <summary>The counts of one worker.</summary>
    private sealed class Counts(int products)
    {
        /// <summary>The number of lines by product.</summary>
        public int[] Lines { get; } = new int[products];

        /// <summary>One plus the row of the last order that lists each product.</summary>
        public int[] OrderOf { get; } = new int[products];

        public int ElectronicsOrders { get; private set; }

        public long ElectronicsCents { get; private set; }

        public void AddElectronics(long cents)
        {
            ElectronicsOrders++;
            ElectronicsCents += cents;
        }
    }
}
