using System.Collections.Frozen;
using System.Text;
using OpenAi.Tokenization.BytePairs;
using OpenAi.Tokenization.Splitting;

namespace OpenAi.Tokenization;

/// <summary>
/// A byte-pair encoding that converts text to the tokens of models, with the same results as OpenAI's own <c>tiktoken</c>. Its vocabulary
/// is part of the package and is loaded at the first use, once per process. Thread-safe.
/// </summary>
/// <remarks>
/// Unpaired surrogates are read as U+FFFD. Letters, numbers and spaces are classified as in Unicode 16, whatever the version of the
/// runtime.
/// </remarks>
public sealed partial class TokenEncoding
{
    // The length of text that fits on the stack: UTF-8 needs at most three bytes per char.
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

    /// <summary>The tokens that do not come from ordinary text, such as <c>&lt;|endoftext|&gt;</c>, and their ids.</summary>
    public IReadOnlyDictionary<string, int> SpecialTokens => _special.Ids;

    /// <summary>Counts the tokens of a text. It allocates nearly no memory, for texts of any length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="specialTokens">The handling of special tokens in the text. Default: <see cref="SpecialTokenRule.AsText"/>.</param>
    /// <returns>The number of tokens.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text contains a special token that the rule rejects.</exception>
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

    /// <summary>Converts a text to tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="specialTokens">The handling of special tokens in the text. Default: <see cref="SpecialTokenRule.AsText"/>.</param>
    /// <returns>The ids of the tokens.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text contains a special token that the rule rejects.</exception>
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

    /// <summary>Converts tokens to text. Bytes that are not valid UTF-8, such as a part of a character, become U+FFFD.</summary>
    /// <param name="tokens">The ids of the tokens, including special tokens.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">An id is not of this encoding.</exception>
    public string Decode(params ReadOnlySpan<int> tokens) => Encoding.UTF8.GetString(DecodeBytes(tokens));

    /// <summary>Converts tokens to bytes. A single token may contain part of a character.</summary>
    /// <param name="tokens">The ids of the tokens, including special tokens.</param>
    /// <returns>The bytes; they are valid UTF-8 when the tokens are those of a whole text.</returns>
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

        return bytes.IsEmpty ? throw new ArgumentException($"The encoding {Name} does not contain the token {token}.", nameof(token)) : bytes;
    }
}
