using System.Collections;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Files;
using OpenAi.Json;
using OpenAi.Tests.Support;
using OpenAi.VectorStores;

namespace OpenAi.Tests.Json;

[Trait("Lane", "cultures")]
public class JsonWriteTests
{
    [Fact]
    public void A_list_that_nobody_set_is_left_out_and_one_that_was_set_is_written()
    {
        JsonAssert.Equal("""{"role":"assistant"}""", new AssistantChatMessage().ToString());
        JsonAssert.Equal("""{"role":"assistant","annotations":[]}""", new AssistantChatMessage { Annotations = new List<ChatAnnotation>() }.ToString());
        JsonAssert.Equal("""{"role":"assistant","annotations":[]}""", WireJson.Read("""{"role":"assistant","annotations":[]}""", AssistantChatMessage.ReadJson).ToString());
        JsonAssert.Equal("""{"role":"assistant"}""", new AssistantChatMessage { Annotations = null! }.ToString());
    }

    [Fact]
    public void A_list_that_is_required_is_written_even_when_it_is_empty() =>
        JsonAssert.Equal("""{"model":"m","messages":[]}""", new ChatCompletionRequest { Model = "m", Messages = [] }.ToString());

    [Fact]
    public void A_field_that_has_to_be_sent_is_written_even_as_null() =>
        JsonAssert.Equal("""{"metadata":null}""", new ChatCompletionUpdateRequest { Metadata = null }.ToString());

    [Fact]
    public void Nulls_within_lists_and_maps_are_written()
    {
        var logprobs = new CompletionLogprobs
        {
            Tokens = [null!, "a"],
            TokenLogprobs = [null, 0.5],
            TopLogprobs = [null!, new Dictionary<string, double?> { ["x"] = null, ["y"] = double.NaN, ["z"] = -0.0 }],
        };

        JsonAssert.Equal("""{"tokens":[null,"a"],"token_logprobs":[null,0.5],"top_logprobs":[null,{"x":null,"y":null,"z":-0}]}""", logprobs.ToString());
    }

    [Fact]
    public void Values_that_are_defaults_of_their_types_are_written()
    {
        JsonAssert.Equal("""{"index":0,"finish_reason":""}""", new ChatChunkChoice { Index = 0, FinishReason = "" }.ToString());
        JsonAssert.Equal("""{"type":"eq","key":"","value":null}""", new VectorStoreComparisonFilter().ToString());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_JSON_has_not_is_refused(double number) =>
        Assert.Throws<ArgumentException>(new ChatCompletionRequest { Model = "m", Messages = [], Temperature = number }.ToString);

    [Fact]
    public void A_document_that_failed_leaves_nothing_in_the_next()
    {
        var failing = new ChatCompletionRequest { Model = "m", Messages = [], Temperature = double.NaN };
        var sound = new OpenAiFile { Id = "a" };

        Assert.Throws<ArgumentException>(failing.ToString);
        JsonAssert.Equal("""{"id":"a","object":"","filename":""}""", sound.ToString());
    }

    [Fact]
    public void A_document_may_be_written_while_another_is()
    {
        var logprobs = new CompletionLogprobs { Tokens = new WritingList(), TextOffset = [1] };

        for (var i = 0; i < 3; i++)
            JsonAssert.Equal("""{"tokens":["{\"id\":\"0\",\"object\":\"\",\"filename\":\"\"}","{\"id\":\"1\",\"object\":\"\",\"filename\":\"\"}"],"text_offset":[1]}""", logprobs.ToString());
    }

    [Fact]
    public void Times_keep_their_fractions_and_lose_their_zones()
    {
        var file = new OpenAiFile
        {
            CreatedAt = new DateTimeOffset(1970, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)).AddTicks(1),
            ExpiresAt = new DateTimeOffset(1969, 12, 31, 23, 59, 59, 250, TimeSpan.Zero),
        };

        JsonAssert.Equal("""{"id":"","object":"","filename":"","created_at":0.0000001,"expires_at":-0.75}""", file.ToString());
    }

    [Fact]
    public void Text_comes_back_as_it_was_whatever_it_holds()
    {
        var text = "\"\\/\b\f\n\r\t\0\u001f\u007f\u2028<&'é😀";
        var file = new OpenAiFile { Filename = text, ExtraFields = new Dictionary<string, JsonElement> { [text] = JsonElement.Parse("1") } };

        var back = WireJson.Read(file.ToString(), OpenAiFile.ReadJson);

        Assert.Equal(text, back.Filename);
        Assert.Equal(text, Assert.Single(back.ExtraFields!).Key);
    }

    // A caller's own list may run any code when an item is read.
    private sealed class WritingList : IReadOnlyList<string>
    {
        public int Count => 2;

        public string this[int index] => new OpenAiFile { Id = $"{index}" }.ToString();

        public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
