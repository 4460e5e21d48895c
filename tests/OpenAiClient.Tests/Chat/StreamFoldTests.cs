using System.Text;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Json;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

/// <summary>The streams of servers, accumulated to the equivalent whole answers.</summary>
public class StreamFoldTests
{
    [Fact]
    public void A_name_that_is_repeated_in_each_piece_is_one_name_and_one_in_pieces_is_joined()
    {
        Assert.Equal(("read_file", """{"a":1}"""), Call(
            """{"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"read_file","arguments":"{\"a\":"}}]}""",
            """{"tool_calls":[{"index":0,"function":{"name":"read_file","arguments":"1}"}}]}"""));
        Assert.Equal(("read_file", "{}"), Call(
            """{"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"read_"}}]}""",
            """{"tool_calls":[{"index":0,"function":{"name":"file","arguments":"{}"}}]}"""));

        static (string, string) Call(params string[] deltas)
        {
            var call = Assert.IsType<ChatFunctionToolCall>(Assert.Single(Fold(deltas).Choices[0].Message.ToolCalls));
            return (call.Function.Name, call.Function.Arguments);
        }
    }

    [Theory]
    [InlineData("""{"tool_calls":[{"index":0,"function":{"name":"f","arguments":"{}"}},{"index":0,"function":{"name":"g","arguments":"{}"}}]}""")]
    [InlineData("""{"tool_calls":[{"function":{"name":"f","arguments":"{}"}},{"function":{"name":"g","arguments":"{}"}}]}""")]
    [InlineData("""{"tool_calls":[{"function":{"name":"f","arguments":"{}"}}]}""", """{"tool_calls":[{"function":{"name":"g","arguments":"{}"}}]}""")]
    public void Parallel_calls_without_ids_stay_two(params string[] deltas) =>
        Assert.Equal(["f", "g"], Fold(deltas).Choices[0].Message.ToolCalls.Cast<ChatFunctionToolCall>().Select(static call => call.Function.Name));

    [Fact]
    public void A_call_whose_id_changes_with_each_piece_is_one_with_its_first_id()
    {
        var call = Assert.IsType<ChatFunctionToolCall>(Assert.Single(Fold(
            """{"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":""}}]}""",
            """{"tool_calls":[{"index":0,"id":"b","type":"function","function":{"arguments":"{\"x\""}}]}""",
            """{"tool_calls":[{"index":0,"id":"c","type":"function","function":{"name":"","arguments":":1}"}}]}""").Choices[0].Message.ToolCalls));

        Assert.Equal(("a", "f", "{\"x\":1}"), (call.Id, call.Function.Name, call.Function.Arguments));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"index\":0,")]
    public void Pieces_of_parallel_calls_that_alternate_are_told_apart_by_their_ids(string index)
    {
        string[] deltas =
        [
            """{"tool_calls":[{INDEX"id":"a","function":{"name":"f","arguments":""}}]}""",
            """{"tool_calls":[{INDEX"id":"b","function":{"name":"f","arguments":""}}]}""",
            """{"tool_calls":[{INDEX"id":"a","function":{"arguments":"{\"x\":1}"}}]}""",
            """{"tool_calls":[{INDEX"id":"b","function":{"arguments":"{\"x\":2}"}}]}""",
        ];
        var calls = Fold([.. deltas.Select(delta => delta.Replace("INDEX", index, StringComparison.Ordinal))]).Choices[0].Message.ToolCalls.Cast<ChatFunctionToolCall>();

        Assert.Equal(["a {\"x\":1}", "b {\"x\":2}"], calls.Select(static call => $"{call.Id} {call.Function.Arguments}"));
    }

    [Fact]
    public void A_tool_call_of_an_unknown_type_is_kept()
    {
        var message = Fold("""{"tool_calls":[{"index":0,"id":"c1","type":"weird","weird":{"text":"a"}}]}""", """{"tool_calls":[{"index":0,"weird":{"text":"b"}}]}""").Choices[0].Message;

        JsonAssert.Equal("""{"id":"c1","type":"weird","weird":{"text":"ab"}}""", Assert.IsType<UnknownChatToolCall>(Assert.Single(message.ToolCalls)).ToString());
    }

    [Fact]
    public void Unknown_lists_are_joined_by_their_index_or_follow_each_other()
    {
        var message = Fold(
            """{"reasoning_details":[{"index":0,"type":"reasoning.text","text":"Let "}],"images":["a"],"content_filter_results":{"hate":{"severity":"safe"}}}""",
            """{"reasoning_details":[{"index":0,"type":"reasoning.text","text":"me"}],"images":["b"],"content_filter_results":{}}""").Choices[0].Message;

        JsonAssert.Equal("""[{"index":0,"type":"reasoning.text","text":"Let me"}]""", message.ExtraFields!["reasoning_details"].GetRawText());
        JsonAssert.Equal("""["a","b"]""", message.ExtraFields["images"].GetRawText());
        JsonAssert.Equal("""{"hate":{"severity":"safe"}}""", message.ExtraFields["content_filter_results"].GetRawText());
    }

    [Fact]
    public void An_empty_reason_and_a_time_of_zero_take_nothing_away()
    {
        var answer = FoldChunks(
            """{"created":0,"choices":[]}""",
            """{"created":1700000000,"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}]}""",
            """{"created":1700000000,"choices":[{"index":0,"delta":{},"finish_reason":""}]}""");

        Assert.Equal((FinishReason.Stop, 2023), (answer.FinishReason, answer.Created?.Year));
    }

    [Fact]
    public void Content_in_parts_is_text_and_parts()
    {
        var answer = Fold("""{"content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]}]}""", """{"content":"Hel"}""", """{"content":"lo"}""");

        Assert.Equal("Hello", answer.Text);
        JsonAssert.Equal(
            """[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]},{"type":"text","text":"Hello"}]""",
            JsonDocument.Parse(answer.Choices[0].Message.ToString()).RootElement.GetProperty("content").GetRawText());
    }

    [Fact]
    public void Half_an_emoji_in_an_unknown_field_is_joined() =>
        Assert.Equal("😀", Fold("""{"thoughts":"\ud83d"}""", """{"thoughts":"\ude00"}""").Choices[0].Message.ExtraFields!["thoughts"].GetString());

    [Fact]
    public void A_whole_answer_to_a_request_for_a_stream_keeps_all()
    {
        const string Whole = """
            {"id":"c","object":"chat.completion","model":"m","seed":7,"metadata":{"a":"b"},"choices":[{"index":0,"finish_reason":"tool_calls",
            "message":{"role":"assistant","content":[{"type":"new","x":1},{"type":"text","text":"Hi"}],"tool_calls":[{"id":"c1","type":"weird","weird":{}}]}}]}
            """;
        var accumulator = new ChatCompletionAccumulator();
        accumulator.Add(ChatChunkReader.FromWhole(Encoding.UTF8.GetBytes(Whole)));

        JsonAssert.Equal(Whole, accumulator.ToCompletion().ToString());
    }

    [Fact]
    public void Fields_that_strict_servers_refuse_are_not_sent_back()
    {
        var message = WireJson.Read("""{"role":"assistant","content":"Hi","tool_calls":[]}""", ChatMessage.ReadJson);
        JsonAssert.Equal("""{"role":"assistant","content":"Hi"}""", message.ToString());
        JsonAssert.Equal("""{"name":"f","arguments":"{}"}""", new ChatFunctionCall { Name = "f", Arguments = "" }.ToString());
        JsonAssert.Equal("""{"name":"f","arguments":"{}"}""", new ChatFunctionCall { Name = "f", Arguments = "null" }.ToString());
    }

    [Fact]
    public void A_function_call_of_the_old_kind_is_joined_in_linear_time()
    {
        var accumulator = new ChatCompletionAccumulator();
        var chunk = Chunk("""{"function_call":{"name":"search","arguments":"0123456789"}}""");
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 20_000; i++)
            accumulator.Add(chunk);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
        Assert.Equal(("search", 200_000), (accumulator.ToCompletion().Choices[0].Message.FunctionCall!.Name, accumulator.ToCompletion().Choices[0].Message.FunctionCall!.Arguments.Length));
    }

    private static ChatCompletion Fold(params string[] deltas) =>
        FoldChunks([.. deltas.Select(static delta => "{\"choices\":[{\"index\":0,\"delta\":" + delta + "}]}")]);

    private static ChatCompletion FoldChunks(params string[] chunks)
    {
        var accumulator = new ChatCompletionAccumulator();
        foreach (var chunk in chunks)
            accumulator.Add(ChatChunkReader.Read("", Encoding.UTF8.GetBytes(chunk)));
        return accumulator.ToCompletion();
    }

    private static ChatCompletionChunk Chunk(string delta) =>
        ChatChunkReader.Read("", Encoding.UTF8.GetBytes("{\"choices\":[{\"index\":0,\"delta\":" + delta + "}]}"));
}
