using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace OpenAi.Tests.Soak;

/// <summary>What a server answers to a request: the number in it, in the form of its operation.</summary>
/// <param name="MediaType">The content type.</param>
/// <param name="Pieces">The events of a stream, or the one piece of any other answer.</param>
internal sealed record SoakAnswer(string MediaType, IReadOnlyList<string> Pieces)
{
    private const string Json = "application/json";

    private static readonly string[] _before = ["\"content\":\"", "\"input\":\"", "name=\"prompt\"\r\n\r\n", "filename=\"", "/responses/resp_", "/batches/batch_"];

    public bool IsStream => MediaType == "text/event-stream";

    public static SoakAnswer To(HttpRequest request, string body)
    {
        var number = NumberIn(body.Length > 0 && body != "{}" ? body : request.Path.Value!);
        var streams = body.Contains("\"stream\":true", StringComparison.Ordinal) || request.Query["stream"] == "true";
        return request.Path.Value!.Split('/')[2] switch
        {
            "chat" when streams => new("text/event-stream", [.. Enumerable.Range(0, 4).Select(i => Event($$$$"""{"id":"c-{{{{number}}}}","choices":[{"index":0,"delta":{"content":"{{{{number}}}}/{{{{i}}}} "}}]}""")), "data: [DONE]\n\n"]),
            "chat" => new(Json, [$$$$"""{"id":"c-{{{{number}}}}","choices":[{"index":0,"message":{"role":"assistant","content":"{{{{number}}}}"}}]}"""]),
            "responses" when streams => new("text/event-stream", [.. ResponseEvents(number).Skip(After(request)).Select(Event)]),
            "responses" => new(Json, [Response(number, "completed")]),
            "batches" => new(Json, [$$"""{"id":"batch_{{number}}","object":"batch","status":"completed"}"""]),
            "files" => new(Json, [$$"""{"id":"file-{{number}}","object":"file","filename":"{{number}}.txt"}"""]),
            _ => request.Path.Value.EndsWith("speech", StringComparison.Ordinal) ? new("audio/mpeg", [number]) : new(Json, [$$"""{"text":"{{number}}"}"""]),
        };
    }

    private static string Event(string json) => $"data: {json}\n\n";

    private static int After(HttpRequest request) => int.TryParse(request.Query["starting_after"], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last + 1 : 0;

    private static string[] ResponseEvents(string number) =>
    [
        $$"""{"type":"response.created","sequence_number":0,"response":{{Response(number, "in_progress")}}}""",
        $$"""{"type":"response.output_text.delta","sequence_number":1,"item_id":"m","output_index":0,"content_index":0,"delta":"{{number}}"}""",
        $$"""{"type":"response.output_text.delta","sequence_number":2,"item_id":"m","output_index":0,"content_index":0,"delta":" "}""",
        $$"""{"type":"response.completed","sequence_number":3,"response":{{Response(number, "completed")}}}""",
    ];

    private static string Response(string number, string status) =>
        $$$"""{"id":"resp_{{{number}}}","object":"response","status":"{{{status}}}","output":[{"type":"message","id":"m","role":"assistant","content":[{"type":"output_text","text":"{{{number}}}"}]}]}""";

    private static string NumberIn(string text)
    {
        foreach (var before in _before)
        {
            if (text.IndexOf(before, StringComparison.Ordinal) is >= 0 and var at)
                return new StringBuilder().AppendJoin("", text.Skip(at + before.Length).TakeWhile(char.IsAsciiDigit)).ToString();
        }
        throw new InvalidOperationException($"No number in {text}");
    }
}
