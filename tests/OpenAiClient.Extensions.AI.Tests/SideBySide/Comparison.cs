using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI.Tests.SideBySide;

/// <summary>The requests and the answers that are passed through both packages.</summary>
internal static class Comparison
{
    public const string Answer = """
        {"id":"chatcmpl-1","object":"chat.completion","created":1700000000,"model":"gpt-4o","choices":[{"index":0,"message":{"role":"assistant","content":"Hello!","refusal":null},"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}
        """;

    public const string ResponseAnswer = """
        {"id":"resp_1","object":"response","created_at":1700000000,"status":"completed","model":"gpt-4o","output":[],"parallel_tool_calls":true,"tools":[],"tool_choice":"auto"}
        """;

    private static readonly byte[] _bytes = [1, 2, 3];

    /// <summary>A name, the messages and options, and the text that the body must contain.</summary>
    public static IEnumerable<(string Name, Func<List<ChatMessage>> Messages, ChatOptions? Options, string Marker)> Requests =>
    [
        ("an image, by URL", User(static () => new UriContent("https://x.test/a.png", "image/png")), null, "https://x.test/a.png"),
        ("an image, as bytes", User(static () => new DataContent(_bytes, "image/png")), null, "data:image/png;base64,AQID"),
        ("a PDF, as bytes", User(static () => new DataContent(_bytes, "application/pdf")), null, "data:application/pdf;base64,AQID"),
        ("another file, as bytes", User(static () => new DataContent(_bytes, "text/csv")), null, "data:text/csv;base64,AQID"),
        ("a PDF, by URL, which the API does not accept", User(static () => new UriContent("https://x.test/a.pdf", "application/pdf")), null, "a.pdf"),
        ("a hosted file", User(static () => new HostedFileContent("file-1")), null, "file-1"),
        ("audio, audio/wav", User(static () => new DataContent(_bytes, "audio/wav")), null, "input_audio"),
        ("audio, audio/x-wav", User(static () => new DataContent(_bytes, "audio/x-wav")), null, "input_audio"),
        ("an author name with non-ASCII letters", static () => [new(ChatRole.User, "Hi") { AuthorName = "Jürgen" }], null, "Jürgen"),
        ("a custom role of an agent", static () => [new(ChatRole.User, "Hi"), new(new("critic"), "Too long.")], null, "Too long."),
        ("a function's result in a user's message", User(static () => new FunctionResultContent("c1", "the result")), null, "the result"),
        ("additional properties", User(static () => new TextContent("Hi")), new() { AdditionalProperties = new() { ["verbosity"] = "low" } }, "\"verbosity\":\"low\""),
        ("reasoning effort", User(static () => new TextContent("Hi")), new() { Reasoning = new() { Effort = Microsoft.Extensions.AI.ReasoningEffort.ExtraHigh } }, "xhigh"),
    ];

    /// <summary>A name, the server's answer, and whether the answer contains it; none when it must not be an answer at all.</summary>
    public static IEnumerable<(string Name, string Body, Func<ChatResponse, bool>? IsRead)> Answers =>
    [
        ("the transcript of a spoken answer", Whole("""{"role":"assistant","content":null,"audio":{"id":"a","data":"AQID","transcript":"Spoken.","expires_at":1700000000}}"""), static answer => answer.Text == "Spoken."),
        ("a call of a custom tool", Whole("""{"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"custom","custom":{"name":"sql","input":"select"}}]}"""), static answer => Contents(answer).OfType<ToolCallContent>().Any()),
        ("citations", Whole("""{"role":"assistant","content":"x","annotations":[{"type":"url_citation","url_citation":{"start_index":0,"end_index":1,"url":"https://x.test/","title":"X"}}]}"""), HasCitation),
        ("citations, streamed", Stream("""{"content":"x"}""", """{"annotations":[{"type":"url_citation","url_citation":{"start_index":0,"end_index":1,"url":"https://x.test/","title":"X"}}]}"""), HasCitation),
        ("a refusal", Whole("""{"role":"assistant","content":null,"refusal":"No."}"""), HasRefusal),
        ("a refusal, streamed", Stream("""{"refusal":"N"}""", """{"refusal":"o."}"""), HasRefusal),
        ("a new finish reason", Answer.Replace("\"stop\"", "\"tired\"", StringComparison.Ordinal), static answer => answer.FinishReason?.Value == "tired"),
        ("a stream that ends early", "data: " + Chunk("""{"content":"Hel"}""", "null") + "\n\n", null),
    ];

    /// <summary>The same of <c>/responses</c>.</summary>
    public static IEnumerable<(string Name, Func<List<ChatMessage>> Messages, ChatOptions? Options, string Marker)> ResponseRequests =>
    [
        ("an image, as bytes", User(static () => new DataContent(_bytes, "image/png")), null, "data:image/png;base64,AQID"),
        ("a PDF, by address", User(static () => new UriContent("https://x.test/a.pdf", "application/pdf")), null, "https://x.test/a.pdf"),
        ("a hosted image", User(static () => new HostedFileContent("file-1") { MediaType = "image/png" }), null, "\"type\":\"input_image\""),
        ("a role of an agent's own", static () => [new(ChatRole.User, "Hi"), new(new("critic"), "Too long.")], null, "Too long."),
        ("additional properties", User(static () => new TextContent("Hi")), new() { AdditionalProperties = new() { ["safety_identifier"] = "u1" } }, "\"safety_identifier\":\"u1\""),
        ("how much a file search may find", User(static () => new TextContent("Hi")), new() { Tools = [new HostedFileSearchTool { Inputs = [new HostedVectorStoreContent("vs_1")], MaximumResultCount = 3 }] }, "\"max_num_results\":3"),
        ("reasoning that was kept as JSON, with its encrypted content", static () => [new(ChatRole.User, "Hi"), Kept(), new(ChatRole.User, "And?")], null, "\"encrypted_content\":\"ENC\""),
        ("an image as a function's result", static () => [new(ChatRole.User, "Hi"), new(ChatRole.Assistant, [new FunctionCallContent("c1", "f")]), new(ChatRole.Tool, [new FunctionResultContent("c1", new DataContent(_bytes, "image/png"))])], null, "\"type\":\"input_image\""),
        ("0.7 as a temperature, as it was written", User(static () => new TextContent("Hi")), new() { Temperature = 0.7f }, "\"temperature\":0.7"),
    ];

    /// <summary>The same of <c>/responses</c>.</summary>
    public static IEnumerable<(string Name, string Body, Func<ChatResponse, bool>? IsRead)> ResponseAnswers =>
    [
        ("that nothing was stored", Response("completed", "", "\"store\":false"), static answer => answer.ConversationId is null),
        ("encrypted reasoning", Response("completed", """{"type":"reasoning","id":"rs_1","summary":[],"encrypted_content":"ENC"}"""), static answer => Contents(answer).OfType<TextReasoningContent>().Any(static content => content.ProtectedData == "ENC")),
        ("a call of a custom tool", Response("completed", """{"type":"custom_tool_call","id":"ct_1","call_id":"c1","name":"sql","input":"select"}"""), static answer => Contents(answer).OfType<ToolCallContent>().Any()),
        ("a search of the web", Response("completed", """{"type":"web_search_call","id":"ws_1","status":"completed","action":{"type":"search","query":"q"}}"""), static answer => Contents(answer).OfType<WebSearchToolCallContent>().Any()),
        ("an item of a kind that is new", Response("completed", """{"type":"dream","id":"d_1"}"""), static answer => Contents(answer).Any(static content => content.RawRepresentation is not null)),
        ("a response that failed", Response("failed", "", "\"error\":{\"code\":\"server_error\",\"message\":\"Oh.\"}"), null),
        ("a stream that ends in response.failed", Events(Event("response.failed", Response("failed", "", "\"error\":{\"code\":\"server_error\",\"message\":\"Oh.\"}"))), null),
        ("a stream that is cut", Events(), null),
    ];

    private static ChatMessage Kept() => System.Text.Json.JsonSerializer.Deserialize<ChatMessage>(
        """{"role":"assistant","contents":[{"$type":"reasoning","text":"Hmm.","protectedData":"ENC"},{"$type":"text","text":"Hello!"}]}""", AIJsonUtilities.DefaultOptions)!;

    private static string Response(string status, string output, string? more = null) =>
        $$$"""{"id":"resp_1","object":"response","created_at":1700000000,"status":"{{{status}}}","model":"gpt-4o","output":[{{{output}}}],"parallel_tool_calls":true,"tools":[],"tool_choice":"auto"{{{(more is null ? "" : "," + more)}}}}""";

    private static string Event(string type, string response, int number = 2) => $$"""data: {"type":"{{type}}","sequence_number":{{number}},"response":{{response}}}""" + "\n\n";

    private static string Events(string last = "") =>
        Event("response.created", Response("in_progress", ""), 0)
        + """data: {"type":"response.output_text.delta","sequence_number":1,"item_id":"msg_1","output_index":0,"content_index":0,"delta":"Hel","logprobs":[]}""" + "\n\n" + last;

    private static Func<List<ChatMessage>> User(Func<AIContent> content) => () => [new(ChatRole.User, [content()])];

    private static IEnumerable<AIContent> Contents(ChatResponse answer) => answer.Messages.SelectMany(static message => message.Contents);

    private static bool HasCitation(ChatResponse answer) => Contents(answer).Any(static content => content.Annotations?.OfType<CitationAnnotation>().Any() == true);

    private static bool HasRefusal(ChatResponse answer) => Contents(answer).OfType<ErrorContent>().Any(static error => error.Message == "No.");

    private static string Whole(string message) => Answer.Replace("""{"role":"assistant","content":"Hello!","refusal":null}""", message, StringComparison.Ordinal);

    private static string Stream(params string[] deltas) =>
        string.Concat(deltas.Select(static delta => "data: " + Chunk(delta, "null") + "\n\n")) + "data: " + Chunk("{}", "\"stop\"") + "\n\ndata: [DONE]\n\n";

    private static string Chunk(string delta, string reason) =>
        $$$"""{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"gpt-4o","choices":[{"index":0,"delta":{{{delta}}},"finish_reason":{{{reason}}}}]}""";
}
