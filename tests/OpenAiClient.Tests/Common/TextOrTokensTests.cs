using System.Text.Json;
using OpenAi.Completions;
using OpenAi.Conformance;
using OpenAi.Tests.Support;

namespace OpenAi.Tests;

public class TextOrTokensTests
{
    [Fact]
    public void Texts_and_tokens_are_written_as_what_they_are()
    {
        Is("\"a\"", "a");
        Is("""["a","b"]""", ["a", "b"]);
        Is("""["a"]""", ["a"]);
        Is("[]", []);
        Is("""["a","b"]""", new List<string> { "a", "b" });
        Is("""["a","b"]""", (string[])["a", "b"]);
        Is("[1,2]", (int[])[1, 2]);
        Is("[1,2]", new List<int> { 1, 2 });
        Is("[1,2]", TextOrTokens.FromTokens(1, 2));
        Is("[[1,2],[3]]", (int[][])[[1, 2], [3]]);
        Is("[[1,2],[]]", TextOrTokens.FromTokenLists([[1, 2], []]));
    }

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("[\"a\",\"b\"]")]
    [InlineData("[1,2]")]
    [InlineData("[[1,2],[3]]")]
    [InlineData("[[]]")]
    [InlineData("[]")]
    public void Text_and_tokens_are_read_back_as_what_they_were(string json) => Is(json, Read(json));

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("[\"a\",1]")]
    [InlineData("[1,\"a\"]")]
    [InlineData("[1.5]")]
    [InlineData("[[1],2]")]
    [InlineData("[[\"a\"]]")]
    public void What_is_none_of_them_is_refused(string json) =>
        Assert.NotNull(Assert.Throws<JsonException>(() => Read(json)).Path);

    [Fact]
    public void Text_or_tokens_tell_which_they_hold()
    {
        TextOrTokens texts = ["a", "b"];
        TextOrTokens tokens = new[] { 1, 2 };

        Assert.Equal(["a", "b"], texts.Texts);
        Assert.Empty(texts.TokenLists);
        Assert.False(texts.IsOne);
        Assert.Equal([1, 2], Assert.Single(tokens.TokenLists));
        Assert.Empty(tokens.Texts);
        Assert.True(tokens.IsOne);
        Assert.Throws<ArgumentNullException>(() => TextOrTokens.FromText(null!));
        Assert.Throws<ArgumentNullException>(() => TextOrTokens.FromTokenLists(null!));
    }

    private static void Is(string json, TextOrTokens value) =>
        JsonAssert.Equal($$"""{"model":"m","prompt":{{json}}}""", new CompletionRequest { Model = "m", Prompt = value }.ToString());

    private static TextOrTokens Read(string json) =>
        Wire.Read<CompletionRequest>($$"""{"model":"m","prompt":{{json}}}""").Prompt;
}
