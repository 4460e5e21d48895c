using System.Text.Json;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

/// <summary>Answers of a chat model that calls tools, whole or streamed.</summary>
internal static class ChatToolScript
{
    public static string Call(string id, string name, string arguments = "{}") =>
        $$$"""{"id":"{{{id}}}","type":"function","function":{"name":"{{{name}}}","arguments":{{{Quote(arguments)}}}}}""";

    public static string Custom(string id, string name, string input) =>
        $$$"""{"id":"{{{id}}}","type":"custom","custom":{"name":"{{{name}}}","input":{{{Quote(input)}}}}}""";

    public static FakeHandler ThenCalls(this FakeHandler handler, params string[] calls) => handler.ThenCallsAndStops("tool_calls", calls);

    public static FakeHandler ThenCallsAndStops(this FakeHandler handler, string finishReason, params string[] calls) =>
        handler.ThenMessage($$$"""{"role":"assistant","content":null,"tool_calls":[{{{string.Join(',', calls)}}}]}""", finishReason);

    public static FakeHandler ThenText(this FakeHandler handler, string text, string finishReason = "stop") =>
        handler.ThenMessage($$$"""{"role":"assistant","content":{{{Quote(text)}}}}""", finishReason);

    public static FakeHandler ThenMessage(this FakeHandler handler, string message, string finishReason) =>
        handler.Then(FakeHandler.Answer(
            $$"""
            {"id":"chatcmpl-1","model":"gpt-4o","choices":[{"index":0,"message":{{message}},"finish_reason":"{{finishReason}}"}],
            "usage":{"prompt_tokens":10,"completion_tokens":2,"total_tokens":12,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":1} } }
            """));

    /// <summary>A stream of deltas, given as JSON.</summary>
    public static FakeHandler ThenStream(this FakeHandler handler, string finishReason, params string[] deltas) =>
        handler.Then(FakeHandler.Answer(
            string.Concat(deltas.Select(static delta => $$$"""data: {"id":"c","choices":[{"index":0,"delta":{{{delta}}}}]}""" + "\n\n"))
            + $$$"""data: {"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"{{{finishReason}}}"}]}""" + "\n\ndata: [DONE]\n\n",
            mediaType: "text/event-stream"));

    /// <summary>Gets the messages of a sent request.</summary>
    public static string Messages(this SentRequest request) => JsonDocument.Parse(request.Body!).RootElement.GetProperty("messages").GetRawText();

    private static string Quote(string text) => JsonEncodedText.Encode(text) is var encoded ? $"\"{encoded}\"" : "";
}
