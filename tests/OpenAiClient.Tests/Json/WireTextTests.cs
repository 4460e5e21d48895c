using System.Text;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Embeddings;
using OpenAi.Json;

namespace OpenAi.Tests.Json;

/// <summary>Text in JSON: escapes, unpaired surrogates, invalid UTF-8.</summary>
public class WireTextTests
{
    [Theory]
    [InlineData("Grüße, 世界 Привет 😀", "Grüße, 世界 Привет 😀")]
    [InlineData("<b>&'+`/\u2028\u007f", "<b>&'+`/\u2028\u007f")]
    [InlineData("say \"hi\" \\ \n\r\t\b\f\u0001", """say \"hi\" \\ \n\r\t\b\f\u0001""")]
    [InlineData("😀\n😀", "😀\\n😀")]
    public void Only_what_JSON_demands_is_escaped(string text, string expected)
    {
        var json = new ChatFunctionCall { Name = "f", Arguments = text }.ToString();
        Assert.Contains($"\"arguments\":\"{expected}\"", json, StringComparison.Ordinal);
        Assert.Equal(text, WireJson.Read(json, ChatFunctionCall.ReadJson).Arguments);
    }

    // Not a theory, because an attribute cannot contain an unpaired surrogate.
    [Fact]
    public void Halves_of_pairs_are_written_as_replacements()
    {
        AssertWritten("a\ud83d", "a\ufffd");
        AssertWritten("\ude00\ud83d\ude00", "\ufffd😀");

        static void AssertWritten(string text, string expected) =>
            Assert.Contains($"\"arguments\":\"{expected}\"", new ChatFunctionCall { Arguments = text }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_every_length_is_written_whole()
    {
        // A number without any fields is written as an empty object.
        for (var length = 1; length < 600; length++)
        {
            var text = string.Concat(Enumerable.Repeat("é\n\"😀x", (length / 6) + 1))[..length];
            var read = JsonDocument.Parse(new ChatFunctionCall { Arguments = text }.ToString()).RootElement.GetProperty("arguments").GetString();
            Assert.Equal(SurrogateHalves.Replaced(text), read);
        }
    }

    [Theory]
    [InlineData("""a\ud83d b""", "a\ufffd b")]
    [InlineData("""\ude00""", "\ufffd")]
    [InlineData("""\uD83D\uD83D\uDE00""", "\ufffd😀")]
    [InlineData("""\\ud83d""", "\\ud83d")]
    [InlineData("""\\\ud83d""", "\\\ufffd")]
    public void Halves_in_whole_documents_are_replaced(string escaped, string expected)
    {
        var call = WireJson.Read($$"""{"name":"f","arguments":"{{escaped}}","extra":["{{escaped}}"],"{{escaped}}":1}""", ChatFunctionCall.ReadJson);
        Assert.Equal(expected, call.Arguments);
        Assert.Equal(expected, call.ExtraFields!["extra"][0].GetString());
        Assert.Contains(expected, call.ExtraFields.Keys);
    }

    [Fact]
    public void Halves_in_pieces_wait_for_each_other()
    {
        static string Piece(string json) => WireJson.ReadPiece(Encoding.UTF8.GetBytes(json), ChatDelta.ReadJson).Content!;
        Assert.Equal("x\ud83d", Piece("""{"content":"x\ud83d"}"""));
        Assert.Equal("\ude00y", Piece("""{"content":"\ude00y"}"""));
        Assert.Equal("a\ufffdb", Piece("""{"content":"a\ud83db"}"""));
    }

    [Fact]
    public void Bytes_that_are_no_text_cost_themselves()
    {
        var json = Encoding.Latin1.GetBytes("""{"name":"f","arguments":"aÿb","x":"ÿ"}""");
        var call = WireJson.Read(json, ChatFunctionCall.ReadJson);
        Assert.Equal("a\ufffdb", call.Arguments);
        Assert.Equal("\ufffd", call.ExtraFields!["x"].GetString());
    }

    [Fact]
    public void A_field_of_the_caller_with_half_a_pair_is_written()
    {
        var extra = JsonElement.Parse("""{"a":["cut \ud83d"]}""");
        var json = new ChatFunctionCall { ExtraFields = new Dictionary<string, JsonElement> { ["x"] = extra } }.ToString();
        Assert.Contains("cut \\ufffd", json.Replace("\ufffd", "\\ufffd", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Vectors_are_in_the_order_of_the_inputs()
    {
        var list = WireJson.Read("""{"data":[{"index":1,"embedding":[2]},{"index":0,"embedding":[1]}]}""", EmbeddingList.ReadJson);
        Assert.Equal([1f, 2f], list.Vectors.Select(static vector => vector.Span[0]));
        var unnamed = WireJson.Read("""{"data":[{"embedding":[2]},{"embedding":[1]}]}""", EmbeddingList.ReadJson);
        Assert.Equal([2f, 1f], unnamed.Vectors.Select(static vector => vector.Span[0]));
    }

    [Fact]
    public void The_text_of_several_choices_is_that_of_index_0()
    {
        var whole = WireJson.Read("""{"choices":[{"index":1,"message":{"role":"assistant","content":"B"}},{"index":0,"message":{"role":"assistant","content":"A"}}]}""", ChatCompletion.ReadJson);
        Assert.Equal("A", whole.Text);
    }

    [Theory]
    [InlineData("1700000000123")]
    [InlineData("1700000000123456")]
    [InlineData("1700000000123456789")]
    public void Finer_times_than_seconds_are_the_same_year(string created) =>
        Assert.Equal(2023, WireJson.Read($$"""{"created":{{created}}}""", ChatCompletion.ReadJson).Created!.Value.Year);
}
