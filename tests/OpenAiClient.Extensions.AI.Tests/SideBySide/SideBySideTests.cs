using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.SideBySide;

/// <summary>
/// Sends the same requests through this package and through Microsoft.Extensions.AI.OpenAI, and checks the table in the README against the
/// results. Run with <c>OPENAI_TESTS_ACCEPT_API=1</c> to update the table.
/// </summary>
public sealed class SideBySideTests
{
    private const string Begin = "<!-- side by side -->\n";
    private const string End = "<!-- /side by side -->";

    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_table_in_the_README_is_true()
    {
        var file = Path.Combine(RepositoryRoot.Path, "src", "OpenAiClient.Extensions.AI", "README.md");
        var text = await File.ReadAllTextAsync(file);
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var table = await TableAsync();
        if (Environment.GetEnvironmentVariable("OPENAI_TESTS_ACCEPT_API") == "1")
            await File.WriteAllTextAsync(file, text[..start] + table + text[end..]);
        else
            Assert.Equal(table, text[start..end]);
    }

    private static async Task<string> TableAsync()
    {
        var chat = await TableAsync("/chat/completions", Comparison.Answer, Comparison.Requests, Comparison.Answers, Ours, Theirs);
        var responses = await TableAsync("/responses", Comparison.ResponseAnswer, Comparison.ResponseRequests, Comparison.ResponseAnswers, OurResponses, TheirResponses);
        return chat + "\n" + responses;
    }

    private static async Task<string> TableAsync(
        string path,
        string answer,
        IEnumerable<(string Name, Func<List<ChatMessage>> Messages, ChatOptions? Options, string Marker)> requests,
        IEnumerable<(string Name, string Body, Func<ChatResponse, bool>? IsRead)> answers,
        Func<FakeHandler, IChatClient> ours,
        Func<FakeHandler, IChatClient> theirs)
    {
        var lines = new List<string> { $"| {path} | here | Microsoft.Extensions.AI.OpenAI 10.11.0 |", "|---|---|---|" };
        foreach (var (name, messages, options, marker) in requests)
            lines.Add($"| {name} | {await SentAsync(ours, answer, messages(), options, marker)} | {await SentAsync(theirs, answer, messages(), options, marker)} |");
        foreach (var (name, body, isRead) in answers)
            lines.Add($"| {name} | {await ReadAsync(ours, body, isRead)} | {await ReadAsync(theirs, body, isRead)} |");
        return string.Join('\n', lines) + "\n";
    }

    private static async Task<string> SentAsync(Func<FakeHandler, IChatClient> make, string answer, List<ChatMessage> messages, ChatOptions? options, string marker)
    {
        var handler = FakeHandler.Json(answer);
        try
        {
            await make(handler).GetResponseAsync(messages, options);
        }
        catch (NotSupportedException)
        {
            return "rejected";
        }
        var body = JsonNode.Parse(handler.Requests[0].Body!)!.ToJsonString(_plain);
        return body.Contains(marker, StringComparison.Ordinal) ? "sent" : "lost";
    }

    private static async Task<string> ReadAsync(Func<FakeHandler, IChatClient> make, string body, Func<ChatResponse, bool>? isRead)
    {
        var isStream = body.StartsWith("data:", StringComparison.Ordinal);
        var handler = isStream ? FakeHandler.Sse(body) : FakeHandler.Json(body);
        try
        {
            var client = make(handler);
            var answer = isStream ? await client.GetStreamingResponseAsync("Hi").ToChatResponseAsync() : await client.GetResponseAsync("Hi");
            return isRead is null ? "treated as complete" : isRead(answer) ? "read" : "lost";
        }
        catch (Exception)
        {
            return "exception";
        }
    }

    private static IChatClient Ours(FakeHandler handler) => handler.CreateClient().Chat.AsIChatClient("gpt-4o");

    private static IChatClient Theirs(FakeHandler handler) => Incumbent.Chat(handler);

    private static IChatClient OurResponses(FakeHandler handler) => handler.CreateClient().Responses.AsIChatClient("gpt-4o");

    private static IChatClient TheirResponses(FakeHandler handler) => Incumbent.Responses(handler);
}
