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
        var (count, problems) = FoldsCommand.Compare([Recorded(Chat), Recorded("""
            {"id":"r","object":"response","status":"completed","output":[
                {"id":"m","type":"message","role":"assistant","status":"completed","content":[{"type":"output_text","text":"How are you?","annotations":[{"type":"url_citation","start_index":0,"end_index":3,"url":"https://a.test","title":"A"}]}]},
                {"id":"f","type":"function_call","call_id":"1","name":"f","arguments":"{\"city\":\"Rome\"}","status":"completed"}]}
            """)]);

        Assert.Empty(problems);
        Assert.Equal(66, count);
    }

    private static Recording Recorded(string response) =>
        new("test", (JsonObject)JsonNode.Parse($$"""{"method":"POST","path":"/x","status":200,"response_headers":{"content-type":"application/json"},"response":{{response}}}""")!);
}
