using System.Text.Json.Nodes;
using OpenAi.Conformance.Folds;
using OpenAi.Conformance.Recordings;

namespace OpenAi.Tests.Conformance;

/// <summary>The tool that cuts answers into streams, and compares what they fold to.</summary>
public class FoldTests
{
    private const string Chat = """
        {"id":"c","object":"chat.completion","created":1741569952,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"How are you?","refusal":null,
        "annotations":[],"tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{\"city\":\"Rome\"}"}}]},"logprobs":{"content":[{"token":"H","logprob":-0.5,"bytes":[72],"top_logprobs":[]}],
        "refusal":null},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}
        """;

    private const string Message = """
        {"id":"msg_1","object":"thread.message","created_at":1761862022,"thread_id":"thread_1","status":"completed","completed_at":1761862023,"role":"assistant",
        "content":[{"type":"text","text":{"value":"How are you?","annotations":[]}}],"attachments":[],"metadata":{}}
        """;

    private const string Step = """
        {"id":"step_1","object":"thread.run.step","created_at":1761862022,"run_id":"run_1","assistant_id":"asst_1","thread_id":"thread_1","type":"tool_calls","status":"completed","completed_at":1761862023,
        "step_details":{"type":"tool_calls","tool_calls":[{"id":"call_1","type":"code_interpreter","code_interpreter":{"input":"print(1)","outputs":[{"type":"logs","logs":"1 and more"}]}},
        {"id":"call_2","type":"function","function":{"name":"f","arguments":"{\"city\":\"Rome\"}","output":"warm"}}]},"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}
        """;

    [Fact]
    public void A_completion_is_cut_into_chunks_of_a_few_letters()
    {
        var chunks = ChatStream.OfChat((JsonObject)JsonNode.Parse(Chat)!).ToList();

        Assert.Equal(["How a", "re yo", "u?"], chunks.Select(static chunk => (string?)chunk["choices"]?.AsArray().FirstOrDefault()?["delta"]?["content"]).OfType<string>());
        Assert.All(chunks, static chunk => Assert.Equal("chat.completion.chunk", (string?)chunk["object"]));
        Assert.Equal(3, (int?)chunks[^1]["usage"]!["total_tokens"]);
    }

    [Fact]
    public void Streams_of_recorded_answers_fold_to_the_same_with_their_unknown_fields()
    {
        var report = FoldsCommand.Compare([Recorded(Chat), Recorded("""
            {"id":"r","object":"response","status":"completed","output":[
                {"id":"m","type":"message","role":"assistant","status":"completed","content":[{"type":"output_text","text":"How are you?","annotations":[{"type":"url_citation","start_index":0,"end_index":3,"url":"https://a.test","title":"A"}]}]},
                {"id":"f","type":"function_call","call_id":"1","name":"f","arguments":"{\"city\":\"Rome\"}","status":"completed"}]}
            """),
            Recorded(Message), Recorded(Step),
            Recorded("""{"text":"Hi. Ho.","segments":[{"type":"transcript.text.segment","text":" Hi.","speaker":"A","start":0,"end":1.3,"id":"seg_0"}],"usage":{"type":"duration","seconds":2}}""", "/audio/transcriptions"),
            Recorded("""{"text":"Hi.","duration":1.5,"words":[{"word":"Hi","start":0,"end":1}],"usage":{"type":"duration","seconds":2}}""", "/audio/transcriptions"),
            Recorded("""{"created":1,"background":"opaque","data":[{"b64_json":"AQI="},{"b64_json":"AwQ="}],"output_format":"png"}""", "/images/generations"),
        ]);

        Assert.Empty(report.Problems);
        Assert.Equal(
            ["1 answers with images", "1 chat completions", "64 completions", "65 messages of threads", "1 responses", "65 steps of runs", "2 transcriptions"],
            report.Cut.Select(static kind => $"{kind.Value} {kind.Key}"));
    }

    [Fact]
    public void A_message_is_cut_into_deltas_with_an_index_that_end_before_its_last_event()
    {
        var events = AssistantStream.OfMessage((JsonObject)JsonNode.Parse(Message)!).ToList();

        Assert.Equal("thread.message.created", events[0].Event);
        Assert.Equal(("in_progress", null, 0), ((string?)events[0].Data["status"], (long?)events[0].Data["completed_at"], events[0].Data["content"]!.AsArray().Count));
        Assert.All(events.Skip(1), static item => Assert.Equal(("thread.message.delta", 0), (item.Event, (int?)item.Data["delta"]!["content"]![0]!["index"])));
        Assert.Equal(["", "How a", "re yo", "u?"], events.Select(static item => (string?)item.Data["delta"]?["content"]![0]!["text"]?["value"]).OfType<string>());
    }

    [Fact]
    public void Chunks_are_joined_as_plain_json()
    {
        var chunks = ChatStream.OfChat((JsonObject)JsonNode.Parse(Chat)!).ToList();

        var joined = PlainFold.OfChat(chunks);

        Assert.Null(new Folded("", (JsonObject)JsonNode.Parse(Chat)!, joined.Bytes()).Difference());
    }

    [Theory]
    [InlineData("\"content\":\"He\"", "\"content\":\"Ha\"", "as recorded: $.choices[0].message.content")]
    [InlineData("\"x\":1", "\"y\":1", "")]
    public void Two_streams_that_differ_are_told_apart(string text, string other, string difference)
    {
        static JsonObject Chunk(string field) => (JsonObject)JsonNode.Parse($$"""{"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant",{{field}}},"finish_reason":"stop"}]}""")!;

        var found = new Folded("as recorded", PlainFold.OfChat([Chunk(text)]), PlainFold.OfChat([Chunk(other)]).Bytes()).Difference();

        Assert.StartsWith(difference, found, StringComparison.Ordinal);
        Assert.NotNull(found);
    }

    [Fact]
    public void The_last_events_of_a_recorded_stream_are_compared_with_what_was_folded_before_and_after()
    {
        var whole = (JsonObject)JsonNode.Parse(Message)!;
        var sound = FoldsCommand.Compare([Stream([.. AssistantStream.OfMessage(whole), ("thread.message.completed", whole)])]);
        var other = FoldsCommand.Compare([Stream([.. AssistantStream.OfMessage(whole).Where(static item => !item.Data.ToJsonString().Contains("re yo", StringComparison.Ordinal)), ("thread.message.completed", whole)])]);

        Assert.Empty(sound.Problems);
        Assert.Equal(["thread.message.completed with the deltas before it", "thread.message.completed with what it leaves"], sound.Recorded.Keys);
        Assert.Contains("$.content[0].text.value", Assert.Single(other.Problems), StringComparison.Ordinal);
    }

    private static Recording Stream(IEnumerable<(string Event, JsonObject Data)> events) => new("test", new JsonObject
    {
        ["path"] = "/threads/runs",
        ["status"] = 200,
        ["response_headers"] = new JsonObject { ["content-type"] = "text/event-stream" },
        ["response"] = string.Concat(events.Select(static item => $"event: {item.Event}\ndata: {item.Data.ToJsonString()}\n\n")),
    });

    private static Recording Recorded(string response, string path = "/x") =>
        new("test", (JsonObject)JsonNode.Parse($$"""{"method":"POST","path":"{{path}}","status":200,"response_headers":{"content-type":"application/json"},"response":{{response}}}""")!);
}
