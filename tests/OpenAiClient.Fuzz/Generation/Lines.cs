using System.Text;

namespace OpenAi.Fuzz.Generation;

/// <summary>An input of several lines and a body behind them, as in HTTP, so that it can be read in the corpus.</summary>
internal readonly ref struct Lines(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _input = text;

    /// <summary>Takes the first line; the rest is what follows its line break.</summary>
    public string Take(out Lines rest)
    {
        // The rest may replace this one.
        var input = _input;
        var end = input.IndexOf((byte)'\n');
        rest = new(end < 0 ? [] : input[(end + 1)..]);
        return Encoding.UTF8.GetString(end < 0 ? input : input[..end]);
    }

    public byte[] Body() => _input.ToArray();

    public bool IsEmpty => _input.IsEmpty;
}
