using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Reports.Search.Lucene.Inverting;

/// <summary>Terms in UTF-8, by rank: their place in the order of their bytes.</summary>
internal sealed class SortedTerms
{
    private readonly int[] _ends;
    private readonly int[] _numbers;

    private SortedTerms(byte[] bytes, int[] ends, int[] numbers) => (Bytes, _ends, _numbers) = (bytes, ends, numbers);

    public int Count => _numbers.Length;

    /// <summary>The bytes of all terms.</summary>
    public byte[] Bytes { get; }

    /// <summary>The number that a term was given when it came.</summary>
    public int NumberOf(int rank) => _numbers[rank];

    /// <summary>Where a term lies in <see cref="Bytes"/>.</summary>
    public (int Offset, int Length) this[int rank]
    {
        get
        {
            var number = _numbers[rank];
            var offset = number == 0 ? 0 : _ends[number - 1];
            return (offset, _ends[number] - offset);
        }
    }

    /// <summary>The rank of the first term that is not before the one given; <see cref="Count"/> if there is none.</summary>
    public int Ceiling(ReadOnlySpan<byte> term)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var (offset, length) = this[middle];
            if (Bytes.AsSpan(offset, length).SequenceCompareTo(term) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Takes terms in the order of their numbers.</summary>
    internal sealed class Builder(int count)
    {
        private readonly ArrayBufferWriter<byte> _bytes = new(Math.Max(16, count * 8));
        private readonly int[] _ends = new int[count];
        private readonly ulong[] _beginnings = new ulong[count];
        private int _count;

        public void Add(ReadOnlySpan<char> term)
        {
            var target = _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(term.Length));
            var length = Encoding.UTF8.GetBytes(term, target);
            _beginnings[_count] = Beginning(target[..length]);
            _bytes.Advance(length);
            _ends[_count++] = _bytes.WrittenCount;
        }

        // By the first eight bytes, which settles nearly all, and then those that begin alike.
        public SortedTerms Sort()
        {
            var numbers = new int[_count];
            for (var number = 0; number < _count; number++)
            {
                numbers[number] = number;
            }

            Array.Sort(_beginnings, numbers);
            var bytes = _bytes.WrittenSpan.ToArray();
            for (var start = 0; start < _count;)
            {
                var end = start + 1;
                while (end < _count && _beginnings[end] == _beginnings[start])
                {
                    end++;
                }

                if (end - start > 1)
                {
                    numbers.AsSpan(start, end - start).Sort((a, b) => Term(bytes, a).SequenceCompareTo(Term(bytes, b)));
                }

                start = end;
            }

            return new SortedTerms(bytes, _ends, numbers);
        }

        private ReadOnlySpan<byte> Term(byte[] bytes, int number) =>
            bytes.AsSpan((number == 0 ? 0 : _ends[number - 1]).._ends[number]);

        private static ulong Beginning(ReadOnlySpan<byte> term)
        {
            Span<byte> first = stackalloc byte[sizeof(ulong)];
            first.Clear();
            term[..Math.Min(term.Length, first.Length)].CopyTo(first);
            return BinaryPrimitives.ReadUInt64BigEndian(first);
        }
    }
}
