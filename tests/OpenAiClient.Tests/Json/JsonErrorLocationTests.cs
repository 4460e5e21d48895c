using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Chat;
using OpenAi.Json;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Json;

/// <summary>The location of a failure, compared with the one that System.Text.Json reports for the same document.</summary>
public class JsonErrorLocationTests
{
    private const string Sample = """
        {
          "content": [
            {"token": "Hi", "logprob": -0.5, "bytes": [72, 105], "top_logprobs": [{"token": "Hi", "bytes": []}, {}, {"logprob": -1.5}]},
            {"token": "é", "logprob": 0, "bytes": null, "top_logprobs": []}
          ],
          "refusal": []
        }
        """;

    private static readonly JsonSerializerOptions _options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    [Fact]
    public void A_document_that_breaks_off_fails_where_System_Text_Json_says()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        for (var length = 0; length < bytes.Length; length++)
            AssertSamePlace(bytes[..length]);
    }

    [Fact]
    public void A_value_of_a_wrong_type_is_found_where_System_Text_Json_says()
    {
        foreach (var (_, json) in Mutants.WrongTypes(Sample))
            AssertSamePlace(Encoding.UTF8.GetBytes(json));
    }

    [Fact]
    public void Broken_syntax_is_found_where_System_Text_Json_says()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        for (var i = 0; i < bytes.Length; i++)
        {
            foreach (var wrong in "\"\\{}[],:0x\n\u0001"u8.ToArray())
                AssertSamePlace([.. bytes[..i], wrong, .. bytes[(i + 1)..]]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{} x")]
    [InlineData("{}\n{}")]
    [InlineData("\uFEFF{}")]
    [InlineData("""{"content":[[]]}""")]
    [InlineData("""{"content":[null,{},{"bytes":[1,[2]]}]}""")]
    [InlineData("""{"content":[],"content":5}""")]
    [InlineData("""{"content":[{"token":"a","token":5}]}""")]
    [InlineData("""{"provider":{"a":[[],{}]},"content":5}""")]
    [InlineData("""{"\u0063ontent":5}""")]
    public void Odd_documents_fail_where_System_Text_Json_says(string json) => AssertSamePlace(Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a b")]
    [InlineData("a'b")]
    [InlineData("a[0]")]
    [InlineData("a\\\"b")]
    [InlineData("a\\nb")]
    [InlineData("a\\fb")]
    [InlineData("\\u0061")]
    [InlineData("\\u2028")]
    [InlineData("$")]
    [InlineData("é😀")]
    public void Odd_names_are_written_as_System_Text_Json_writes_them(string name)
    {
        var json = $$"""[{"b":1},{"b":1,"{{name}}":[]}]""";
        var expected = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Dictionary<string, int>>>(json, _options));

        var actual = Assert.Throws<JsonException>(() => WireJson.Read(
            json,
            static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, static (ref Utf8JsonReader item) => JsonRead.Map(ref item, JsonRead.Int32))));

        Assert.Equal(expected.Path, actual.Path);
    }

    [Fact]
    public void A_name_that_is_no_text_does_not_hide_the_failure()
    {
        Assert.Equal("$.content[1]", Failure([.. "{\"a\":{\""u8, 0xFF, .. "\":{\"\\ud800\":0}},\"content\":[{},5]}"u8], StrictLogprobs.ReadJson).Path);
    }

    [Fact]
    public void The_place_within_a_union_is_told_from_the_documents_start()
    {
        var failure = Failure("""{"choices":[{"message":{"tool_calls":[{"type":"custom"},{"id":"c","function":{"name":5},"type":"function"}]}}]}"""u8.ToArray(), ChatCompletion.ReadJson);

        Assert.Equal("$.choices[0].message.tool_calls[1].function.name", failure.Path);
    }

    [Theory]
    [InlineData("""{"x":[1,2,{"a":tru}]}""", "$.x[2].a")]
    [InlineData("""{"x":{"a":[[],[{},""", "$.x.a[1][1]")]
    [InlineData("""{"tools":[{},{"a":{"b":[1,]},"type":"function"}]}""", "$.tools[1].a.b[1]")]
    [InlineData("""{"tools":[{"type":"function","function":{"parameters":{"a":}}}]}""", "$.tools[0].function.parameters.a")]
    public void Broken_syntax_is_found_within_what_is_kept_as_it_came(string json, string path) =>
        Assert.Equal(path, Failure(Encoding.UTF8.GetBytes(json), ChatCompletion.ReadJson).Path);

    [Fact]
    public void The_place_within_a_list_of_maps_is_told()
    {
        var failure = Failure("""{"maps":[{},{"a":{"b":[]}},[]]}"""u8.ToArray(), StrictTokenLogprob.ReadJson);

        Assert.Equal("$.maps[2]", failure.Path);
        Assert.Equal("An object was expected, not an array. Path: $.maps[2]", failure.Message);
    }

    private static JsonException Failure<T>(byte[] json, JsonReading<T> read)
        where T : class =>
        Assert.Throws<JsonException>(() => WireJson.Read(json, read));

    private static void AssertSamePlace(byte[] json)
    {
        // An unpaired surrogate, which System.Text.Json rejects, is replaced.
        var mended = JsonMending.Mended(json, keepsEdges: false).ToArray();
        var expected = Reference(mended) is null ? null : Reference(json);
        var actual = Record.Exception(() => WireJson.Read(json, StrictLogprobs.ReadJson)) as JsonException;

        Assert.Equal(Place(expected) + "\n" + Encoding.UTF8.GetString(json), Place(actual) + "\n" + Encoding.UTF8.GetString(json));
    }

    private static JsonException? Reference(byte[] json) =>
        Record.Exception(() => JsonSerializer.Deserialize<Logprobs>(json, _options)) as JsonException;

    private static string Place(JsonException? failure) =>
        failure is null ? "nowhere" : $"{failure.Path}, line {failure.LineNumber}, byte {failure.BytePositionInLine}";

    private sealed class Logprobs
    {
        public List<TokenLogprob?>? Content { get; set; }

        public List<TokenLogprob?>? Refusal { get; set; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement>? ExtraFields { get; set; }
    }

    private sealed class TokenLogprob
    {
        public string? Token { get; set; }

        public double? Logprob { get; set; }

        public List<int>? Bytes { get; set; }

        public List<TokenLogprob?>? TopLogprobs { get; set; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement>? ExtraFields { get; set; }
    }
}
