using System.Text;
using OpenAi.Json;
using OpenAi.Tokenization.BytePairs;

namespace OpenAi.Tokenization;

public sealed partial class TokenEncoding
{
    private void Add(ReadOnlySpan<char> text, SpecialTokenRule? rule, ref TokenSink sink)
    {
        if (rule is not null)
        {
            _special.Refuse(text, rule, Name);
            while (_special.TryFind(text, rule.Allows, out var index, out var length, out var id))
            {
                AddText(text[..index], ref sink);
                sink.Add(id);
                text = text[(index + length)..];
            }
        }

        AddText(text, ref sink);
    }

    private void AddText(ReadOnlySpan<char> text, ref TokenSink sink)
    {
        if (text.Length <= ShortText)
        {
            Span<byte> utf8 = stackalloc byte[ShortText * 3];
            AddText(utf8[..Encoding.UTF8.GetBytes(text, utf8)], ref sink);
            return;
        }

        var rented = BoundedPool<byte>.Rent(Encoding.UTF8.GetByteCount(text));
        try
        {
            AddText(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)), ref sink);
        }
        finally
        {
            // The user's text must not remain in pooled memory that other code may rent.
            BoundedPool<byte>.Return(rented, clears: true);
        }
    }

    private void AddText(ReadOnlySpan<byte> utf8, ref TokenSink sink)
    {
        var vocabulary = _vocabulary.Value;
        Span<int> scratch = stackalloc int[ShortPiece.ScratchLength];
        for (int start = 0, end; start < utf8.Length; start = end)
        {
            end = _splitter.EndOf(utf8, start);
            var piece = utf8[start..end];
            if (vocabulary.RankOf(piece) is var rank and not Vocabulary.NoRank)
            {
                sink.Add(rank);
            }
            else if (piece.Length < ShortPiece.Limit)
            {
                ShortPiece.Add(vocabulary, piece, scratch, ref sink);
            }
            else
            {
                LongPiece.Add(vocabulary, piece, ref sink);
            }
        }
    }
}
