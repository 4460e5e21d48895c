using System.Collections.Frozen;
using System.Text;
using OpenAi.Tokenization.BytePairs;
using OpenAi.Tokenization.Splitting;

namespace OpenAi.Tokenization;

/// <summary>
/// How models read text: a byte-pair encoding, which gives the same tokens as OpenAI's own <c>tiktoken</c>. Its vocabulary is
/// part of the package and loaded at the first use, once for the process. Safe for use by many threads at once.
/// </summary>
/// <remarks>
/// Halves of surrogate pairs are no text; they are read as U+FFFD. Which characters are letters, numbers and spaces is as in
/// Unicode 16, whatever the runtime's version.
/// </remarks>
public sealed partial class TokenEncoding
{
    // What fits on the stack: as UTF-8 no text has more than three bytes for each char.
    private const int ShortText = 256;

    private readonly Lazy<Vocabulary> _vocabulary;
    private readonly Splitter _splitter;
    private readonly SpecialTokens _special;

    private TokenEncoding(string name, Lazy<Vocabulary> vocabulary, Splitter splitter, params IEnumerable<KeyValuePair<string, int>> special)
    {
        Name = name;
        _vocabulary = vocabulary;
        _splitter = splitter;
        _special = new(special);
    }

    /// <summary>The name, such as <c>o200k_base</c>.</summary>
    public string Name { get; }

    /// <summary>The tokens that no ordinary text becomes, such as <c>&lt;|endoftext|&gt;</c>, and their ids.</summary>
    public IReadOnlyDictionary<string, int> SpecialTokens => _special.Ids;

    /// <summary>Counts the tokens of a text. Allocates nothing to speak of, whatever the length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="specialTokens">What to do about special tokens in the text. Default: <see cref="SpecialTokenRule.AsText"/>.</param>
    /// <returns>How many tokens it has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text has a special token that the rule refuses.</exception>
    public int Count(string text, SpecialTokenRule? specialTokens = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Count(text.AsSpan(), specialTokens);
    }

    /// <inheritdoc cref="Count(string, SpecialTokenRule?)"/>
    public int Count(ReadOnlySpan<char> text, SpecialTokenRule? specialTokens = null)
    {
        var sink = TokenSink.Counting();
        Add(text, specialTokens, ref sink);
        return sink.Count;
    }

    /// <summary>The tokens of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="specialTokens">What to do about special tokens in the text. Default: <see cref="SpecialTokenRule.AsText"/>.</param>
    /// <returns>The ids of its tokens.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text has a special token that the rule refuses.</exception>
    public int[] Encode(string text, SpecialTokenRule? specialTokens = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Encode(text.AsSpan(), specialTokens);
    }

    /// <inheritdoc cref="Encode(string, SpecialTokenRule?)"/>
    public int[] Encode(ReadOnlySpan<char> text, SpecialTokenRule? specialTokens = null)
    {
        var sink = TokenSink.Keeping(text.Length / 3);
        try
        {
            Add(text, specialTokens, ref sink);
            return sink.ToArray();
        }
        finally
        {
            sink.Dispose();
        }
    }

    /// <summary>The text that tokens stand for. Bytes that are no UTF-8, such as half a character's, become U+FFFD.</summary>
    /// <param name="tokens">The ids of the tokens, special ones included.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">An id is not of this encoding.</exception>
    public string Decode(params ReadOnlySpan<int> tokens) => Encoding.UTF8.GetString(DecodeBytes(tokens));

    /// <summary>The bytes that tokens stand for. A single token may hold part of a character.</summary>
    /// <param name="tokens">The ids of the tokens, special ones included.</param>
    /// <returns>The bytes: UTF-8, when the tokens are those of a whole text.</returns>
    /// <exception cref="ArgumentException">An id is not of this encoding.</exception>
    public byte[] DecodeBytes(params ReadOnlySpan<int> tokens)
    {
        var length = 0;
        foreach (var token in tokens)
        {
            length = checked(length + BytesOf(token).Length);
        }

        var bytes = new byte[length];
        var rest = bytes.AsSpan();
        foreach (var token in tokens)
        {
            var part = BytesOf(token);
            part.CopyTo(rest);
            rest = rest[part.Length..];
        }

        return bytes;
    }

    /// <summary>The name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private ReadOnlySpan<byte> BytesOf(int token)
    {
        var bytes = _vocabulary.Value.BytesOf(token);
        if (bytes.IsEmpty)
        {
            bytes = _special.BytesOf(token);
        }

        return bytes.IsEmpty ? throw new ArgumentException($"The encoding {Name} has no token {token}.", nameof(token)) : bytes;
    }
}
