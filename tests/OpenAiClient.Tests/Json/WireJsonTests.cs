using System.Buffers;
using System.Text;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Embeddings;
using OpenAi.Json;
using OpenAi.Tests.Support;
using OpenAi.VectorStores;

namespace OpenAi.Tests.Json;

public class WireJsonTests
{
    [Theory]
    [InlineData(Samples.Completion)]
    [InlineData(Samples.Chunk)]
    public void Corrupted_bytes_never_raise_anything_but_a_JsonException(string sample)
    {
        var random = new Random(20_250_101);
        var bytes = Encoding.UTF8.GetBytes(sample);
        for (var i = 0; i < 5_000; i++)
        {
            var json = (byte[])bytes.Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                json[random.Next(json.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : json[random.Next(json.Length)];
            var failure = Record.Exception(() => WireJson.Read(json, ChatCompletion.ReadJson));
            Assert.True(failure is null or JsonException { Path: ['$', ..] }, $"{failure}\n{Encoding.UTF8.GetString(json)}");
        }
    }

    [Theory]
    [InlineData("\"a\nb\"")]
    [InlineData("\"\\x\"")]
    [InlineData("tru")]
    public void Null_text_is_refused_by_its_name(string value) =>
        Assert.Equal("$.id", Assert.Throws<JsonException>(() => WireJson.Read($$"""{"id":{{value}}}""", ChatCompletion.ReadJson)).Path);

    [Fact]
    public void Text_that_is_no_UTF8_costs_itself() =>
        Assert.Equal("\ufffd", WireJson.Read([.. "{\"id\":\""u8, 0xC3, .. "\"}"u8], ChatCompletion.ReadJson).Id);

    [Theory]
    [InlineData("{}{}")]
    [InlineData("{},")]
    [InlineData("{}]")]
    [InlineData("{} //")]
    [InlineData("\uFEFF{}")]
    public void Nothing_may_stand_around_the_document(string json) =>
        Assert.Equal("$", Assert.Throws<JsonException>(() => WireJson.Read(json, ChatCompletion.ReadJson)).Path);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Depth_is_bounded_whatever_is_nested(string open, string close)
    {
        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));

        // In an unknown field, in a skipped field, in an unknown variant, and after the tag of a union.
        foreach (var (before, depth, after) in new[] { ("{\"x\":", 1, "}"), ("{\"choices\":[{\"message\":{\"role\":", 4, "}}]}"), ("{\"tools\":[{\"type\":\"new\",\"x\":", 3, "}]}"), ("{\"tools\":[{\"x\":", 3, ",\"type\":\"function\"}]}") })
        {
            Assert.NotNull(WireJson.Read(before + Nested(256 - depth) + after, ChatCompletion.ReadJson).ToString());
            Assert.Throws<JsonException>(() => WireJson.Read(before + Nested(257 - depth) + after, ChatCompletion.ReadJson));
            Assert.Throws<JsonException>(() => WireJson.Read(before + Nested(100_000) + after, ChatCompletion.ReadJson));
        }
    }

    [Fact]
    public void Models_within_models_are_read_and_written_as_deep_as_documents_may_be()
    {
        string Nested(int filters) => string.Concat(Enumerable.Repeat("{\"filters\":[", filters)) + string.Concat(Enumerable.Repeat("],\"type\":\"and\"}", filters));

        JsonAssert.Equal("{\"type\":\"and\",\"filters\":[]}", WireJson.Read(Nested(1), VectorStoreFilter.ReadJson).ToString());
        Assert.Equal(Nested(128).Length, WireJson.Read(Nested(128), VectorStoreFilter.ReadJson).ToString().Length);
        Assert.Throws<JsonException>(() => WireJson.Read(Nested(129), VectorStoreFilter.ReadJson));
        Assert.Throws<JsonException>(() => WireJson.Read(Nested(5_000), VectorStoreFilter.ReadJson));
    }

    [Fact]
    public void A_model_that_holds_itself_ends_in_an_exception()
    {
        var filters = new List<VectorStoreFilter>();
        var filter = new VectorStoreCompoundFilter { Filters = filters };
        filters.Add(filter);

        Assert.Contains("1000 levels", Assert.Throws<ArgumentException>(filter.ToString).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_is_written_alike_each_time_and_by_several_threads()
    {
        var completion = WireJson.Read(Samples.Completion, ChatCompletion.ReadJson);
        var text = completion.ToString();

        Parallel.For(0, 1_000, _ =>
        {
            Assert.Equal(text, completion.ToString());
            Assert.Equal(text, WireJson.Read(Samples.Completion, ChatCompletion.ReadJson).ToString());
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void A_caller_may_read_from_a_buffer_in_pieces(int size)
    {
        var reader = new Utf8JsonReader(Piece.Of(Encoding.UTF8.GetBytes(Samples.Completion), size));
        reader.Read();

        Assert.Equal(WireJson.Read(Samples.Completion, ChatCompletion.ReadJson).ToString(), ChatCompletion.ReadJson(ref reader).ToString());
        Assert.False(reader.Read());
    }

    [Fact]
    public void Each_reading_stops_at_the_last_token_of_its_value()
    {
        Stops("{}", ChatCompletion.ReadJson);
        Stops(Samples.Completion, ChatCompletion.ReadJson);
        Stops("""{"type":"function","function":{}}""", ChatTool.ReadJson);
        Stops("""{"type":"new","a":[{}]}""", ChatTool.ReadJson);
        Stops("""{"a":[{}],"type":"new"}""", ChatTool.ReadJson);
        Stops("[{}]", ChatTool.ReadJson);
        Stops("\"auto\"", ChatToolChoice.ReadJson);
        Stops("5", ChatToolChoice.ReadJson);
        Stops("""{"type":{"a":[]},"text":"t"}""", ChatTextPart.ReadJson);
        Stops("""{"object":"list","data":[{"id":"a"},null,{}],"x":{}}""", PageJson<ChatCompletion>.Json);
        Stops("[null,1,null]", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Element));
        Stops("[\"a\",null]", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Text));
        Stops("[[],[[1],[]],[]]", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, static (ref Utf8JsonReader item) => JsonRead.Element(ref item)));
        Stops("""{"a":{"b":[]},"c":null,"d":5,"e":"f"}""", JsonRead.TextMap);
        Stops("""{"a":{"b":[]},"c":null,"d":5,"e":"f"}""", JsonRead.NumberMap);
        foreach (var json in new[] { "\"a\"", "[\"a\",\"b\"]", "[]" })
            Stops(json, JsonRead.Value<TextOrTexts>);
        foreach (var json in new[] { "\"a\"", "[\"a\"]", "[1,2]", "[[1],[2,3]]", "[]" })
            Stops(json, JsonRead.Value<TextOrTokens>);
        foreach (var json in new[] { "\"a\"", "[]", "[{\"type\":\"text\"},null,{\"type\":\"new\",\"a\":{}}]", "{\"type\":\"text\"}" })
            Stops(json, JsonRead.Value<ChatContent>);
        foreach (var json in new[] { "[0.5,null]", "[]", "\"\"", "\"AACAPw==\"" })
            Stops(json, JsonRead.Value<EmbeddingVector>);
        foreach (var json in new[] { "\"a\"", "null", "[1,\"a\",null]", "{\"a\":[]}" })
            Stops(json, JsonRead.Value<FilterValue>);
    }

    private static void Stops<T>(string json, JsonReading<T> read)
    {
        var reader = WireJson.ReaderOf(Encoding.UTF8.GetBytes($"[{json} , \"after\"]"));
        reader.Read();
        reader.Read();
        read(ref reader);
        reader.Read();
        Assert.True(reader.TokenType == JsonTokenType.String && reader.CurrentDepth == 1 && reader.GetString() == "after", $"{typeof(T)} {json}");
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Of(byte[] bytes, int size)
        {
            var first = new Piece { Memory = bytes.AsMemory(0, size) };
            var last = first;
            for (var start = size; start < bytes.Length; start += size)
            {
                var next = new Piece { Memory = bytes.AsMemory(start, Math.Min(size, bytes.Length - start)), RunningIndex = start };
                last.Next = next;
                last = next;
            }
            return new(first, 0, last, last.Memory.Length);
        }
    }
}
