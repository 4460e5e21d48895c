using System.Text.Json;

namespace OpenAi.AotSmoke;

/// <summary>The script of the server: the last message of a chat selects the answer.</summary>
internal static class Answers
{
    private const string Json = "application/json";

    private const string Usage = """{"prompt_tokens":9,"completion_tokens":3,"total_tokens":12}""";

    private static readonly Answer _notFound = new(404, Json,
        """{"error":{"message":"No such model.","type":"invalid_request_error","param":null,"code":"model_not_found"}}""");

    private static int _retries;

    public static Answer To(Question question) => (question.Method, question.Path) switch
    {
        ("GET", "/v1/chat/completions?limit=1") => Page("chatcmpl-1", hasMore: true),
        ("GET", "/v1/chat/completions?limit=1&after=chatcmpl-1") => Page("chatcmpl-2", hasMore: false),
        ("POST", "/v1/responses") => new(200, Json, """{"id":"resp_1","object":"response","status":"completed","model":"gpt-4o","output":[{"type":"message","id":"msg_1","role":"assistant","content":[{"type":"output_text","text":"Hello!","annotations":[]}]}]}"""),
        ("POST", "/v1/embeddings") => new(200, Json, """{"object":"list","data":[{"object":"embedding","index":0,"embedding":[1,2]},{"object":"embedding","index":1,"embedding":[3,4]}],"model":"text-embedding-3-small","usage":{"prompt_tokens":5,"total_tokens":5}}"""),
        ("POST", "/v1/images/generations") => new(200, Json, """{"created":1700000000,"data":[{"b64_json":"iVBORw0KGgo="}]}"""),
        ("POST", "/v1/chat/completions") => Chat(LastMessage(question.Body)),
        _ => throw new InvalidOperationException($"The script has no answer to {question.Method} {question.Path}."),
    };

    private static Answer Chat(string message) => message switch
    {
        "chat" => Whole("""{"role":"assistant","content":"Hello!"}""", "stop"),
        "stream" => new(200, "text/event-stream", string.Concat(
            Chunk("""[{"index":0,"delta":{"role":"assistant","content":"Hel"}}]"""),
            Chunk("""[{"index":0,"delta":{"content":"lo!"},"finish_reason":"stop"}]"""),
            Chunk("[]", Usage),
            "data: [DONE]\n\n")),
        "error" => _notFound,
        "retry" when Interlocked.Increment(ref _retries) == 1 => new(503, "text/html", "<html>Busy.</html>"),
        "retry" => Whole("""{"role":"assistant","content":"Here again."}""", "stop"),
        "tool" => Whole(
            """{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"weather","arguments":"{\"city\":\"Oslo\"}"}}]}""",
            "tool_calls"),
        "forecast" => Whole("""{"role":"assistant","content":"{\"city\":\"Oslo\",\"sky\":\"Rain\",\"tomorrow\":null}"}""", "stop"),
        "Rain." => Whole("""{"role":"assistant","content":"It rains in Oslo."}""", "stop"),
        _ => throw new InvalidOperationException($"The script has no answer to '{message}'."),
    };

    private static Answer Whole(string message, string finishReason) => new(200, Json, Completion("chatcmpl-1", message, finishReason));

    private static Answer Page(string id, bool hasMore)
    {
        var item = Completion(id, """{"role":"assistant","content":"Stored."}""", "stop");
        return new(200, Json, $$"""{"object":"list","data":[{{item}}],"first_id":"{{id}}","last_id":"{{id}}","has_more":{{(hasMore ? "true" : "false")}}}""");
    }

    private static string Completion(string id, string message, string finishReason) =>
        $$"""{"id":"{{id}}","object":"chat.completion","created":1700000000,"model":"gpt-4o","choices":[{"index":0,"message":{{message}},"finish_reason":"{{finishReason}}"}],"usage":{{Usage}}}""";

    private static string Chunk(string choices, string usage = "null") =>
        $$"""data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"gpt-4o","choices":{{choices}},"usage":{{usage}}}""" + "\n\n";

    private static string LastMessage(string body)
    {
        using var document = JsonDocument.Parse(body);
        var messages = document.RootElement.GetProperty("messages");
        return messages[messages.GetArrayLength() - 1].GetProperty("content").GetString() ?? "";
    }
}
