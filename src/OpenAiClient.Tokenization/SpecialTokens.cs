using System.Collections.Frozen;
using System.Text;

namespace OpenAi.Tokenization;

/// <summary>The special tokens of an encoding, and the search for them in text.</summary>
internal sealed class SpecialTokens
{
    private const string Open = "<|";
    private const string Close = "|>";

    private readonly FrozenDictionary<int, byte[]> _bytes;
    private readonly int _longest;

    public SpecialTokens(IEnumerable<KeyValuePair<string, int>> tokens)
    {
        Ids = tokens.ToFrozenDictionary();
        // Of two names with the same id, the one that is not reserved is used.
        _bytes = Ids.OrderBy(static token => token.Key.StartsWith("<|reserved_", StringComparison.Ordinal))
            .DistinctBy(static token => token.Value)
            .ToFrozenDictionary(static token => token.Value, static token => Encoding.UTF8.GetBytes(token.Key));
        _longest = Ids.Keys.Max(static name => name.Length);
    }

    public FrozenDictionary<string, int> Ids { get; }

    public ReadOnlySpan<byte> BytesOf(int id) => _bytes.GetValueOrDefault(id);

    /// <summary>Finds the first special token that meets a condition.</summary>
    public bool TryFind(ReadOnlySpan<char> text, Func<string, bool> condition, out int index, out int length, out int id)
    {
        for (index = 0; ; index++)
        {
            var step = text[index..].IndexOf(Open);
            if (step < 0)
            {
                (length, id) = (0, 0);
                return false;
            }

            index += step;
            // A name ends at the first closing bracket, which limits the length of the search.
            var window = text.Slice(index, Math.Min(_longest, text.Length - index));
            length = window.IndexOf(Close) + Close.Length;
            if (length > Close.Length && window[..length].ToString() is var name && Ids.TryGetValue(name, out id) && condition(name))
            {
                return true;
            }
        }
    }

    /// <summary>Throws when the text contains a special token that the rule rejects.</summary>
    public void Refuse(ReadOnlySpan<char> text, SpecialTokenRule rule, string encoding)
    {
        if (rule.Refused is { } refused)
        {
            foreach (var name in refused)
            {
                if (text.Contains(name, StringComparison.Ordinal))
                {
                    throw Refusal(name, encoding);
                }
            }
        }
        else if (TryFind(text, name => !rule.Allows(name), out var index, out var length, out _))
        {
            throw Refusal(text.Slice(index, length).ToString(), encoding);
        }
    }

    private static ArgumentException Refusal(string name, string encoding) =>
        new($"The text contains {name}, a special token of {encoding}. Allow it, or read special tokens as text (SpecialTokenRule.AsText).");
}
