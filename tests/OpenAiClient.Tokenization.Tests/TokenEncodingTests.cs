namespace OpenAi.Tokenization.Tests;

public sealed class TokenEncodingTests
{
    [Theory]
    [InlineData("gpt-4o", "o200k_base")]
    [InlineData("gpt-4o-mini-2024-07-18", "o200k_base")]
    [InlineData("gpt-4o-search-preview", "o200k_base")]
    [InlineData("chatgpt-4o-latest", "o200k_base")]
    [InlineData("gpt-4.1-nano", "o200k_base")]
    [InlineData("gpt-4.5-preview", "o200k_base")]
    [InlineData("gpt-5", "o200k_base")]
    [InlineData("gpt-5.1-codex", "o200k_base")]
    [InlineData("gpt-5-chat-latest", "o200k_base")]
    [InlineData("o1", "o200k_base")]
    [InlineData("o1-preview-2024-09-12", "o200k_base")]
    [InlineData("o3-mini", "o200k_base")]
    [InlineData("o4-mini-2025-04-16", "o200k_base")]
    [InlineData("gpt-oss-120b", "o200k_harmony")]
    [InlineData("openai/gpt-oss-20b", "o200k_harmony")]
    [InlineData("gpt-4", "cl100k_base")]
    [InlineData("gpt-4-turbo-2024-04-09", "cl100k_base")]
    [InlineData("gpt-3.5-turbo", "cl100k_base")]
    [InlineData("gpt-35-turbo-16k", "cl100k_base")]
    [InlineData("text-embedding-3-large", "cl100k_base")]
    [InlineData("text-embedding-ada-002", "cl100k_base")]
    [InlineData("ft:gpt-4o-mini-2024-07-18:org:name:id", "o200k_base")]
    [InlineData("ft:gpt-4-0613:org::id", "cl100k_base")]
    [InlineData("ft:babbage-002:org", "cl100k_base")]
    [InlineData("davinci:ft-org-2023-01-01", "r50k_base")]
    [InlineData("text-davinci-003", "p50k_base")]
    [InlineData("code-davinci-edit-001", "p50k_edit")]
    [InlineData("text-davinci-001", "r50k_base")]
    [InlineData("gpt2", "r50k_base")]
    public void A_model_has_its_encoding(string model, string encoding) => Assert.Equal(encoding, TokenEncoding.ForModel(model).Name);

    [Theory]
    [InlineData("")]
    [InlineData("ft:")]
    [InlineData("gpt-4.2")]
    [InlineData("gpt-40")]
    [InlineData("gpt-6")]
    [InlineData("o3000")]
    [InlineData("davinci-9")]
    [InlineData("llama-3-70b")]
    public void An_unknown_model_is_not_guessed(string model)
    {
        Assert.False(TokenEncoding.TryForModel(model, out _));
        Assert.False(TokenCounter.TryForModel(model, out _));
        Assert.Contains($"'{model}'", Assert.Throws<ArgumentException>(() => TokenEncoding.ForModel(model)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused_and_no_model()
    {
        Assert.False(TokenEncoding.TryForModel(null, out _));
        Assert.Throws<ArgumentNullException>(() => TokenEncoding.ForModel(null!));
        Assert.Throws<ArgumentNullException>(() => TokenEncoding.ForName(null!));
        Assert.Throws<ArgumentNullException>(() => TokenEncoding.O200kBase.Count((string)null!));
        Assert.Throws<ArgumentNullException>(() => TokenEncoding.O200kBase.Encode((string)null!));
        Assert.Throws<ArgumentNullException>(() => new TokenCounter(null!));
    }

    [Fact]
    public void An_unknown_name_is_answered_with_those_there_are() =>
        Assert.Contains("cl100k_base", Assert.Throws<ArgumentException>(() => TokenEncoding.ForName("o300k_base")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(199998)]
    [InlineData(200000)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Decoding_refuses_an_id_that_is_no_token(int id) =>
        Assert.Contains($"{id}", Assert.Throws<ArgumentException>(() => TokenEncoding.O200kBase.Decode(9906, id)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_ranks_that_a_vocabulary_leaves_out_are_special_tokens_or_nothing()
    {
        Assert.Equal("<|endoftext|>", TokenEncoding.P50kBase.Decode(50256));
        Assert.Equal("  ", TokenEncoding.P50kBase.Decode(50257));
        Assert.Throws<ArgumentException>(() => TokenEncoding.R50kBase.Decode(50257));
    }

    [Fact]
    public void Tokens_decode_to_bytes_also_where_they_are_no_text()
    {
        var encoding = TokenEncoding.Cl100kBase;
        var tokens = encoding.Encode("🫠");
        Assert.True(tokens.Length > 1);
        Assert.Equal("🫠"u8, encoding.DecodeBytes(tokens));
        Assert.Equal("\uFFFD", encoding.Decode(tokens[0]));
        Assert.Empty(encoding.DecodeBytes());
        Assert.Equal("", encoding.Decode());
    }

    [Fact]
    public void An_empty_text_has_no_tokens()
    {
        Assert.Equal(0, TokenEncoding.O200kBase.Count(""));
        Assert.Equal(0, TokenEncoding.O200kBase.Count(ReadOnlySpan<char>.Empty));
        Assert.Empty(TokenEncoding.O200kBase.Encode(""));
    }

    [Fact]
    public void Many_threads_get_the_same_tokens()
    {
        var text = string.Concat(Enumerable.Repeat("Many threads at once, наразі й тут, 同時に。\n", 200));
        foreach (var encoding in TokenEncoding.All)
        {
            var counts = new int[32];
            Parallel.For(0, counts.Length, index => counts[index] = encoding.Encode(text).Length + encoding.Count(text));
            Assert.Single(counts.Distinct());
        }
    }
}
