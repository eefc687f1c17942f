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
    private readonly int _sampleStep;
    private int[] _customer = [];
    private int[] _day = [];
    private ulong[] _texts = [];
    private int _differentTexts;

    public ReviewCheck(CheckedPart check, CheckedProducts products, CustomerCheck customers, OrderCheck orders, OrderItemCheck items)
        : base(check, check.Rules.Reviews, check.Rules.Reviews.Keys, check.Part.FirstReviewId, check.Part.Reviews)
    {
        (_rules, _products, _customers, _orders, _items) = (check.Rules.Reviews, products, customers, orders, items);
        _ratingBound = _rules.Rating.Bound!.Value;
        StarCounts = new int[products.Count * Stars.Max];
        Words = new ReviewTextTally(check.Profile.Behavior.ShortReviewWords);
        _sampleStep = check.Profile.Behavior.SampleStep(Count);
    }

    /// <summary>The number of reviews by product and, within a product, by stars from 1 to 5.</summary>
    public int[] StarCounts { get; }

    public int[] Product { get; private set; } = [];

    /// <summary>The stars of each review.</summary>
    public byte[] Rating { get; private set; } = [];

    /// <summary>The reviews of each customer. They are known after <see cref="CheckTogether"/>.</summary>
    public RowsByParent OfCustomer { get; private set; } = new([], 0);

    /// <summary>What is counted in the texts that are measured.</summary>
    public ReviewTextTally Words { get; }

    /// <summary>Checks the rules that need more than one row. The lines must be known to be in order.</summary>
    public void CheckTogether()
    {
        Checked.Work.Together(
            _orders.GroupByCustomer,
            () => OfCustomer = new RowsByParent(_customer, _customers.Count),
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
        Product = new int[Count];
        _customer = new int[Count];
        _day = new int[Count];
        Rating = new byte[Count];
        _texts = new ulong[Count];
        Words.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void ReadRows(RecordFields fields, int block)
    {
        var (end, words) = (Checked.Calendar.End, Words.OfBlock());
        while (ReadRow(fields, out var row))
        {
            Product[row] = RowOf(fields.WholeNumber(1), 1, _products.Count, row);
            _customer[row] = RowOf(fields.WholeNumber(2), _customers.FirstId, _customers.Count, row);
            var stars = fields.WholeNumber(3);
            if (!_ratingBound.Holds(stars))
                Rows.Note(row, _rules.Rating);
            else
                Rating[row] = (byte)stars;
            var text = fields.ValidText(4);
            RequireSafe(text, row, _rules.Text);
            if (Rating[row] > 0 && !GrammarOf(row).CanWrite(text, _products.Facts[Product[row]]))
                Rows.Note(row, _rules.Wording);
            _texts[row] = TextHash.Of(text);
            if (row % _sampleStep == 0)
                words.Add(text);
            _day[row] = DayOf(fields, 5);
            if (_day[row] > end)
                Rows.Note(row, _rules.Window);
        }

        Words.Add(words);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReviewGrammar GrammarOf(int review) => _grammars[ReviewGrammar.GroupOf(_products.Kind[Product[review]], Rating[review])];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountStars()
    {
        for (var review = 0; review < Product.Length; review++)
        {
            if (Rating[review] > 0)
                StarCounts[Product[review] * Stars.Max + Rating[review] - 1]++;
        }
    }

    /// <summary>Counts different texts by their hashes. Two that collide count as one, so a lack of texts cannot go unnoticed.</summary>
    private void CountTexts() => _differentTexts = RepeatedHashes.CountDifferent(_texts, Checked.Work);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckReviewers(Mark[] marks, int first, int end)
    {
        var (starts, reviews) = (OfCustomer.Starts, OfCustomer.Rows);
        for (var customer = first; customer < end; customer++)
        {
            if (starts[customer] == starts[customer + 1])
                continue;
            NoteFirstDeliveries(customer, marks);
            for (var i = starts[customer]; i < starts[customer + 1]; i++)
            {
                var review = reviews[i];
                ref var mark = ref marks[Product[review]];
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
        var (starts, orders) = (_orders.OfCustomer.Starts, _orders.OfCustomer.Rows);
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
