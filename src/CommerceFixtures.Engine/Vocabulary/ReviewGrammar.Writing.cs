using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <content>Writes texts.</content>
internal sealed partial class ReviewGrammar
{
    private const int PhrasesOfTime = 4;

    /// <summary>Writes the text of a number as a field, without its separator.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="number">The number of the text, by <see cref="ReviewStyle.Number"/>.</param>
    /// <param name="facts">The product.</param>
    /// <param name="days">How many days the reviewer has had the product.</param>
    /// <param name="isReturned">Whether the reviewer has returned it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(CsvBlock block, long number, in ProductFacts facts, int days, bool isReturned)
    {
        var style = new ReviewStyle(number);
        var start = block.BeginQuoted();
        var writer = new Writer(this, block, style, facts, UsedFor(days), new DrawSequence((ulong)number));
        if (style.Sentences == 0)
            writer.Fragment();
        else if (style.Sentences == 1)
            writer.OneSentence();
        else
            writer.SomeSentences(style.Sentences, isReturned && _sentences.Has(ReviewRole.Return));
        if (style.IsLowerCase)
            block.ToLower(start);
        block.EndQuoted(start);
    }

    /// <summary>The number of the first phrase for a number of days in the list of those phrases, four for each stretch of time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int UsedFor(int days) => PhrasesOfTime * (days switch
    {
        < 4 => 0,
        < 7 => 1,
        < 11 => 2,
        < 18 => 3,
        < 26 => 4,
        < 40 => 5,
        < 53 => 6,
        < 76 => 7,
        < 106 => 8,
        _ => 9,
    });

    private ref struct Writer
    {
        private readonly ReviewGrammar _grammar;
        private readonly ReviewWords _words;
        private readonly PhraseBook _book;
        private readonly CsvBlock _block;
        private readonly ReviewStyle _style;
        private readonly int _spelling;
        private readonly ref readonly ProductFacts _facts;
        private readonly int _used;
        private DrawSequence _draws;
        private int _aspect;
        private int _aspectsLeft;
        /// <summary>The facts that the text can tell, as a set of bits. Few reviewers quote the shop.</summary>
        private int _untold;

        private ulong _frames;
        private bool _isBegun;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Writer(
            ReviewGrammar grammar, CsvBlock block, ReviewStyle style, in ProductFacts facts, int used, DrawSequence draws)
        {
            (_grammar, _block, _style, _spelling, _used, _draws) = (grammar, block, style, style.SpelledAs, used, draws);
            (_words, _book) = (grammar._words, grammar._words.Book);
            _facts = ref facts;
            _untold = _draws.Percent(40) ? facts.Has : facts.Has & ~(1 << (int)ReviewSlot.Claim);
            _aspectsLeft = _words.Aspects;
            _aspect = _draws.Below(_aspectsLeft);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Fragment()
        {
            Sentence(ReviewRole.Fragment);
            EndText(withoutMark: 40);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void OneSentence()
        {
            Sentence(Below(100) switch
            {
                < 32 => ReviewRole.Opener,
                < 48 => ReviewRole.Story,
                _ => FirstClaim(),
            });
            EndText(withoutMark: 12);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void SomeSentences(int count, bool isReturned)
        {
            var (opens, tells, closes) = (Percent(60), Percent(45), Percent(45));
            var last = isReturned ? ReviewRole.Return : ReviewRole.Closer;
            closes |= isReturned;
            if (tells && Percent(30))
            {
                Sentence(ReviewRole.Story);
                (tells, count) = (false, count - 1);
            }

            if (opens)
            {
                Sentence(Percent(25) ? ReviewRole.Fragment : ReviewRole.Opener);
                count--;
            }

            if (tells && count > 0)
            {
                Sentence(ReviewRole.Story);
                count--;
            }

            for (var first = true; count > (closes ? 1 : 0) && _aspectsLeft > 1; count--, first = false)
                Sentence(first ? FirstClaim() : ReviewRole.Claim);
            if (closes && count > 0)
                Sentence(last);
            EndText(withoutMark: 8);
        }

        /// <summary>Three stars praise one aspect and complain of another.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private ReviewRole FirstClaim() => _grammar._stars == 3 || Percent(45) ? ReviewRole.Claims : ReviewRole.Claim;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Sentence(ReviewRole role)
        {
            if (_isBegun)
            {
                EndSentence();
                _block.Put((byte)' ');
            }

            _isBegun = true;
            var start = _block.Length;
            for (var part = _grammar._sentences.Draw(role, _untold, ref _frames, ref _draws); part != 0;)
                part = Put(part);
            _block.Capitalize(start);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void EndSentence()
        {
            if (_block.Last == (byte)'?')
                return;
            var shouts = _grammar._stars is 5 or 4 or 1 && Percent(_style.Temper switch { 0 => 0, 1 => 8, _ => 60 });
            _block.Put(shouts ? (byte)'!' : (byte)'.');
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void EndText(int withoutMark)
        {
            if (!Percent(_style.IsLowerCase ? 60 : withoutMark))
                EndSentence();
        }

        /// <summary>Writes a part.</summary>
        /// <returns>The next one.</returns>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private int Put(int number)
        {
            ref readonly var part = ref _grammar._sentences.Parts.All[number];
            if (part.Slot == ReviewSlot.Branch)
                return Choose(part);
            if (part.Slot == ReviewSlot.Price)
            {
                _block.Put((byte)'$');
                _block.Digits((ulong)_facts.Dollars);
            }
            else
            {
                _book.Put(_block, TextOf(part), _spelling);
            }

            _untold &= ~(1 << (int)part.Slot);
            return part.Next;
        }

        /// <summary>Draws the text that fills a part.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private int TextOf(in ReviewPart part) => part.Slot switch
        {
            ReviewSlot.Phrase => part.First + _draws.Below(part.Count),
            ReviewSlot.Good => _words.Good.First + NextClause(),
            ReviewSlot.Bad => _words.Bad.First + NextClause(),
            ReviewSlot.Used => _words.Used.First + _used + _draws.Below(PhrasesOfTime),
            ReviewSlot.Item => _words.Items.First + (_words.HasGeneralItem && _draws.Percent(50) ? 0 : _facts.Item),
            ReviewSlot.Brand => _words.Brands.First + _facts.Brand,
            ReviewSlot.Color => _words.Colors.First + _facts.Color,
            ReviewSlot.Version => _facts.Size >= 0 ? _words.Sizes.First + _facts.Size : _words.Colors.First + _facts.Color,
            ReviewSlot.Recipient => Any(_words.Recipients),
            ReviewSlot.Quibble => Any(_words.Quibbles),
            _ => Any(_words.Claims),
        };

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private int Below(int bound) => _draws.Below(bound);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private bool Percent(int percent) => Below(100) < percent;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private int Any(Phrases phrases) => phrases.First + Below(phrases.Count);

        /// <summary>Draws an alternative that needs no more than the facts that the text has not told.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private int Choose(in ReviewPart part)
        {
            var parts = _grammar._sentences.Parts;
            var branches = parts.Branches.AsSpan(part.First, part.Count);
            int branch;
            do
                branch = branches[_draws.Below(branches.Length)];
            while ((parts.All[branch].Needs & ~_untold) != 0);
            return branch;
        }

        /// <summary>Draws a clause about the next aspect, so that a text speaks of an aspect once.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private int NextClause()
        {
            var aspect = _aspect;
            _aspect = aspect + 1 == _words.Aspects ? 0 : aspect + 1;
            _aspectsLeft--;
            return aspect * _words.ClausesOfAspect + Below(_words.ClausesOfAspect);
        }
    }
}
