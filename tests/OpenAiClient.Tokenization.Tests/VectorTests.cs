using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace OpenAi.Tokenization.Tests;

public sealed class VectorTests
{
    private const int HashLength = 8;
    private const int RowLength = 256;
    private static readonly string[] _corpus = VectorFile.Corpus();

    // The script has verified that the second of a pair of encodings gives the same tokens as the first.
    public static TheoryData<string, string> Encodings => new()
    {
        { "o200k_base", "o200k_base" },
        { "o200k_harmony", "o200k_base" },
        { "cl100k_base", "cl100k_base" },
        { "p50k_base", "p50k_base" },
        { "p50k_edit", "p50k_base" },
        { "r50k_base", "r50k_base" },
    };

    [Fact]
    public void The_corpus_has_more_than_ten_thousand_different_strings() => Assert.True(_corpus.Distinct().Count() > 10_000);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_string_has_the_tokens_that_tiktoken_gives_it(string name, string vectors)
    {
        var encoding = TokenEncoding.ForName(name);
        var file = new VectorFile($"{vectors}.br");
        var failures = new List<string>();
        foreach (var text in _corpus)
        {
            var expected = file.ReadTokens();
            var actual = encoding.Encode(text);
            if (!actual.AsSpan().SequenceEqual(expected))
            {
                failures.Add(Difference(encoding, text, expected, actual));
            }

            Assert.Equal(expected.Length, encoding.Count(text));
        }

        Assert.True(failures.Count == 0, $"{failures.Count} strings differ:\n{string.Join('\n', failures.Take(10))}");
    }

    [Theory]
    [InlineData("o200k_base")]
    [InlineData("cl100k_base")]
    [InlineData("p50k_base")]
    [InlineData("r50k_base")]
    public void Every_code_point_is_split_as_tiktoken_splits_it(string name)
    {
        var encoding = TokenEncoding.ForName(name);
        var hashes = new VectorFile($"{name}.rows.br").Bytes;
        var failures = new List<string>();
        for (var row = 0; row < 0x110000 / RowLength; row++)
        {
            // Ten planes of Unicode are empty, and the two for private use are uniform.
            if (row is (>= 0x400 and < 0xE00) or >= 0xF00 && row % 16 != 0)
            {
                continue;
            }

            var tokens = encoding.Encode(RowOf(row));
            var hash = SHA256.HashData(MemoryMarshal.AsBytes(tokens.AsSpan())).AsSpan(0, HashLength);
            if (!hash.SequenceEqual(hashes.Slice(row * HashLength, HashLength)))
            {
                failures.Add($"U+{row * RowLength:X4} to U+{row * RowLength + RowLength - 1:X4}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} rows differ: {string.Join(", ", failures.Take(10))}");
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Decoding_gives_the_text_back_with_broken_surrogates_replaced(string name, string vectors)
    {
        var encoding = TokenEncoding.ForName(name);
        var file = new VectorFile($"{vectors}.br");
        foreach (var text in _corpus)
        {
            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), encoding.Decode(file.ReadTokens()));
        }
    }

    // The same text as in the script.
    private static string RowOf(int row)
    {
        var text = new StringBuilder();
        for (var code = row * RowLength; code < (row + 1) * RowLength; code++)
        {
            var character = code is >= 0xD800 and < 0xE000 ? ((char)code).ToString() : char.ConvertFromUtf32(code);
            text.Append(CultureInfo.InvariantCulture, $"a{character}b {character}A'{character}1{character}{character}\n");
        }

        return text.ToString();
    }

    private static string Difference(TokenEncoding encoding, string text, int[] expected, int[] actual)
    {
        var same = expected.AsSpan().CommonPrefixLength(actual);
        var units = string.Join(' ', text.Take(60).Select(static unit => ((int)unit).ToString("X4", CultureInfo.InvariantCulture)));
        return $"{units} ({text.Length} chars) after {same} tokens: expected {Show(expected)}, actual {Show(actual)}";

        string Show(int[] tokens) => string.Join(' ', tokens.Skip(same).Take(5).Select(token => $"{token}={Convert.ToHexString(encoding.DecodeBytes(token))}"));
    }
}
