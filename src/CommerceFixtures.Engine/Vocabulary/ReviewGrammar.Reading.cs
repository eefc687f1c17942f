using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <content>Finds out whether a text suits the product and the stars.</content>
internal sealed partial class ReviewGrammar
{
    /// <summary>
    /// Whether each sentence of a text is one that the stars and the product allow. All are spelled alike, and no two speak of one aspect.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool CanWrite(ReadOnlySpan<byte> text, in ProductFacts facts)
    {
        var reader = new Reader(this, text, facts);
        var start = 0;
        for (var sentences = 0; sentences < ReviewStyle.Lengths; sentences++)
        {
            var end = start + EndOfSentence(text[start..]);
            if (!reader.CanSay(start, end))
                return false;
            var rest = text[end..];
            if (rest.Length <= 1)
                return rest.IsEmpty || rest[0] is (byte)'.' or (byte)'!';
            start = end + (rest[0] == ' ' ? 1 : 2);
        }

        return false;
    }

    /// <summary>The length of the first sentence without its mark. Only a question keeps it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int EndOfSentence(ReadOnlySpan<byte> text)
    {
        for (var from = 0; ;)
        {
            var mark = text[from..].IndexOfAny((byte)'.', (byte)'!', (byte)'?');
            if (mark < 0)
                return text.Length;
            mark += from;
            if (mark + 1 == text.Length || text[mark + 1] == ' ')
                return text[mark] == '?' ? mark + 1 : mark;
            from = mark + 1;
        }
    }

    private ref struct Reader
    {
        /// <summary>
        /// The state of a text is the set of the spellings that it can have and, above them, of the aspects that it speaks of.
        /// </summary>
        private const int FirstAspect = Spelling.Count - 1;

        private readonly ReviewGrammar _grammar;
        private readonly ReviewWords _words;
        private readonly ReviewParts _parts;
        private readonly PhraseBook.Form[] _forms;
        private readonly ref readonly ProductFacts _facts;
        private readonly ReadOnlySpan<byte> _text;
        private readonly bool _isLowerCase;
        private int _start;
        private int _quote;
        private int _end;
        private uint _state = Spelling.Any;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Reader(ReviewGrammar grammar, ReadOnlySpan<byte> text, in ProductFacts facts)
        {
            (_grammar, _words, _parts) = (grammar, grammar._words, grammar._sentences.Parts);
            _text = text;
            _forms = _parts.Book.Forms;
            _facts = ref facts;
            _isLowerCase = text.IndexOfAnyInRange((byte)'A', (byte)'Z') < 0;
        }

        /// <summary>Whether the grammar has the sentence, which must be spelled like the sentences before it.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public bool CanSay(int start, int end)
        {
            (_start, _end) = (start, end);
            _quote = start + CsvBlock.QuoteAtStart(_text[start..end]);
            var (head, starts) = (Heads.Of(_text[start..]), _grammar._sentences.Starts);
            var state = MatchesStart(starts.Long(head), head);
            if (state == 0)
                state = MatchesStart(starts.Short(head, _grammar._sentences.Set), head);
            foreach (var part in _grammar._sentences.Open)
            {
                if (state != 0)
                    break;
                state = Matches(part, start, _state);
            }

            if (state == 0)
                return false;
            _state = state;
            return true;
        }

        /// <summary>Whether one of the starts in a bucket, and what comes after it, makes up the sentence.</summary>
        /// <returns>The state after the sentence, or 0.</returns>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly uint MatchesStart(int number, ulong head)
        {
            var starts = _grammar._sentences.Starts.All;
            var set = 1UL << _grammar._sentences.Set;
            while (number != 0)
            {
                ref readonly var start = ref starts[number];
                if (start.IsOf(head, set) && MatchesForm(_forms[start.Form], start.Next, _start, _state) is var state and not 0)
                    return state;
                number = start.Other;
            }

            return 0;
        }

        /// <summary>Whether a part and those after it make up the sentence from a position to its end.</summary>
        /// <returns>The state after the sentence, or 0.</returns>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly uint Matches(int number, int at, uint state)
        {
            if (number == 0)
                return at == _end ? state : 0;
            ref readonly var part = ref _parts.All[number];
            switch (part.Slot)
            {
                case ReviewSlot.Phrase:
                    return MatchesAny(new Phrases(part.First, part.Count), part.Next, at, state);
                case ReviewSlot.Branch:
                    return MatchesBranch(part, at, state);
                case ReviewSlot.Price:
                    return MatchesPrice(part, at, state);
                case ReviewSlot.Item when _words.HasGeneralItem:
                    var told = MatchesAny(_words.Items.At(0), part.Next, at, state);
                    return told != 0 ? told : MatchesAny(_words.Items.At(_facts.Item), part.Next, at, state);
                default:
                    return MatchesAny(WordsFor(part.Slot), part.Next, at, state);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private readonly Phrases WordsFor(ReviewSlot slot) => slot switch
        {
            ReviewSlot.Used => _words.Used,
            ReviewSlot.Recipient => _words.Recipients,
            ReviewSlot.Item => _words.Items.At(_facts.Item),
            ReviewSlot.Good => _words.Good,
            ReviewSlot.Bad => _words.Bad,
            ReviewSlot.Quibble => _words.Quibbles,
            ReviewSlot.Claim => _words.Claims,
            ReviewSlot.Brand => _words.Brands.At(_facts.Brand),
            ReviewSlot.Color => _words.Colors.At(_facts.Color),
            _ => _facts.Size >= 0 ? _words.Sizes.At(_facts.Size) : _words.Colors.At(_facts.Color),
        };

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly uint MatchesBranch(in ReviewPart part, int at, uint state)
        {
            var (parts, letter) = (_parts, at < _end ? _text[at] : (byte)0);
            foreach (var branch in parts.Branches.AsSpan(part.First, part.Count))
            {
                if (parts.All[branch].CanStart(letter) && Matches(branch, at, state) is var after and not 0)
                    return after;
            }

            return 0;
        }

        /// <summary>Whether one of the phrases comes next, and then the part after it.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly uint MatchesAny(Phrases phrases, int next, int at, uint state)
        {
            if (phrases.Count == 0)
                return 0;
            var head = Heads.Of(_text[at..]);
            var (first, end) = (_parts.Book.FormOf(phrases.First), _parts.Book.FormOf(phrases.First + phrases.Count));
            foreach (ref readonly var form in _forms.AsSpan(first..end))
            {
                if (form.CanStart(head) && MatchesForm(form, next, at, state) is var after and not 0)
                    return after;
            }

            return 0;
        }

        /// <summary>Whether a form comes next, which fits the state, and then the part after it.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly uint MatchesForm(in PhraseBook.Form form, int next, int at, uint state)
        {
            var aspect = form.Aspect == 0 ? 0 : 1u << FirstAspect + form.Aspect;
            var spellings = state & form.Spellings;
            if (spellings == 0 || (state & aspect) != 0 || !_parts.Book.IsStart(form, _text[at.._end], CasingAt(at)))
                return 0;
            return Matches(next, at + form.Length, state & ~(uint)Spelling.Any | spellings | aspect);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly uint MatchesPrice(in ReviewPart part, int at, uint state)
        {
            var price = _text[at.._end];
            if (price.IsEmpty || price[0] != '$')
                return 0;
            var digits = price[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            digits = digits < 0 ? price.Length - 1 : digits;
            return System.Buffers.Text.Utf8Parser.TryParse(price.Slice(1, digits), out int dollars, out _)
                && dollars == _facts.Dollars && price[1] != '0'
                ? Matches(part.Next, at + 1 + digits, state)
                : 0;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private readonly Casing CasingAt(int at) =>
            _isLowerCase ? Casing.Lower : at == _start || at == _quote ? Casing.Sentence : Casing.AsWritten;
    }
}
