using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Checks the reviews: purchase, date, stars, text, and the variety of the texts.</summary>
internal sealed class ReviewCheck : TableCheck
{
    private readonly ReviewRules _rules;
    private readonly Bound _ratingBound;
    private readonly CheckedProducts _products;
    private readonly CustomerCheck _customers;
    private readonly OrderCheck _orders;
    private readonly OrderItemCheck _items;
    private readonly ReviewGrammar[] _grammars = ReviewGrammar.All;
    private int[] _product = [];
    private int[] _customer = [];
    private int[] _day = [];
    private byte[] _stars = [];
    private ulong[] _texts = [];
    private RowsByParent? _ordersOfCustomer;
    private RowsByParent? _reviewsOfCustomer;
    private int _differentTexts;

    public ReviewCheck(CheckedPart check, CheckedProducts products, CustomerCheck customers, OrderCheck orders, OrderItemCheck items)
        : base(check, check.Rules.Reviews, check.Rules.Reviews.Keys, check.Part.FirstReviewId, check.Part.Reviews)
    {
        (_rules, _products, _customers, _orders, _items) = (check.Rules.Reviews, products, customers, orders, items);
        _ratingBound = _rules.Rating.Bound!.Value;
        StarCounts = new int[products.Count * Stars.Max];
    }

    /// <summary>The number of reviews by product and, within a product, by stars from 1 to 5.</summary>
    public int[] StarCounts { get; }

    /// <summary>Checks the rules that need more than one row. The lines must be known to be in order.</summary>
    public void CheckTogether()
    {
        Checked.Work.Together(
            () => _ordersOfCustomer = new RowsByParent(_orders.Customer, _customers.Count),
            () => _reviewsOfCustomer = new RowsByParent(_customer, _customers.Count),
            CountStars,
            CountTexts);
        Checked.Work.Pieces(_customers.Count, new PerWorker<Mark[]>(() => new Mark[_products.Count]), CheckReviewers);
    }

    public void Require()
    {
        Rows.RequireNone(Count);
        Checked.Report.RequireCounts(
            _rules.RatingShares, Checked.Part.ReviewQuota(Checked.Profile.Reviews.StarShares), CountByRating());
        Checked.Report.Judge(_rules.DifferentTexts, _differentTexts / Math.Sqrt(Count));
    }

    protected override void MakeColumns(int blocks)
    {
        _product = new int[Count];
        _customer = new int[Count];
        _day = new int[Count];
        _stars = new byte[Count];
        _texts = new ulong[Count];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void ReadRows(RecordFields fields, int block)
    {
        var end = Checked.Calendar.End;
        while (ReadRow(fields, out var row))
        {
            _product[row] = RowOf(fields.WholeNumber(1), 1, _products.Count, row);
            _customer[row] = RowOf(fields.WholeNumber(2), _customers.FirstId, _customers.Count, row);
            var stars = fields.WholeNumber(3);
            if (!_ratingBound.Holds(stars))
                Rows.Note(row, _rules.Rating);
            else
                _stars[row] = (byte)stars;
            var text = fields.ValidText(4);
            RequireSafe(text, row, _rules.Text);
            if (_stars[row] > 0 && !GrammarOf(row).CanWrite(text))
                Rows.Note(row, _rules.Wording);
            _texts[row] = TextHash.Of(text);
            _day[row] = DayOf(fields, 5);
            if (_day[row] > end)
                Rows.Note(row, _rules.Window);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReviewGrammar GrammarOf(int review) => _grammars[ReviewGrammar.GroupOf(_products.Kind[_product[review]], _stars[review])];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountStars()
    {
        for (var review = 0; review < _product.Length; review++)
        {
            if (_stars[review] > 0)
                StarCounts[_product[review] * Stars.Max + _stars[review] - 1]++;
        }
    }

    /// <summary>Counts different texts by their hashes. Two that collide count as one, so a lack of texts cannot go unnoticed.</summary>
    private void CountTexts() => RepeatedHashes.InShares(_texts, Checked.Work, repeated =>
    {
        while (repeated.Next() >= 0)
        {
        }

        Interlocked.Add(ref _differentTexts, repeated.Different);
    });

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckReviewers(Mark[] marks, int first, int end)
    {
        var (starts, reviews) = (_reviewsOfCustomer!.Starts, _reviewsOfCustomer.Rows);
        for (var customer = first; customer < end; customer++)
        {
            if (starts[customer] == starts[customer + 1])
                continue;
            NoteFirstDeliveries(customer, marks);
            for (var i = starts[customer]; i < starts[customer + 1]; i++)
            {
                var review = reviews[i];
                ref var mark = ref marks[_product[review]];
                if (mark.ReceivedBy != customer + 1)
                    Rows.Note(review, _rules.Bought);
                if (_day[review] <= mark.ReceivedOn)
                    Rows.Note(review, _rules.AfterPurchase);
                if (mark.ReviewedBy == customer + 1)
                    Rows.Note(review, _rules.Once);
                mark.ReviewedBy = customer + 1;
            }
        }
    }

    /// <summary>Marks each product that the customer received with the customer and the day of the first such order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void NoteFirstDeliveries(int customer, Mark[] marks)
    {
        var (starts, orders) = (_ordersOfCustomer!.Starts, _ordersOfCustomer.Rows);
        for (var i = starts[customer]; i < starts[customer + 1]; i++)
        {
            var order = orders[i];
            if (!_orders.IsDelivered(order))
                continue;
            for (var line = _items.FirstLine[order]; line < _items.FirstLine[order + 1]; line++)
            {
                ref var mark = ref marks[_items.Product[line]];
                if (mark.ReceivedBy != customer + 1)
                    (mark.ReceivedBy, mark.ReceivedOn) = (customer + 1, _orders.Day[order]);
            }
        }
    }

    /// <summary>The number of reviews by stars, from 5 to 1, which is the order of the shares.</summary>
    private int[] CountByRating()
    {
        var counts = new int[Stars.Max];
        for (var i = 0; i < StarCounts.Length; i++)
            counts[Stars.Max - 1 - i % Stars.Max] += StarCounts[i];
        return counts;
    }

    /// <summary>The state of a product while the customers are checked one by one. A customer is stored as one plus its row.</summary>
    private struct Mark
    {
        public int ReceivedBy;
        public int ReceivedOn;
        public int ReviewedBy;
    }
}
