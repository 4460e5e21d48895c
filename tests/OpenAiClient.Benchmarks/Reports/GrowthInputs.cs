using System.Text;
using OpenAi.Benchmarks.Canned;
using OpenAi.Chat;
using OpenAi.Embeddings;
using OpenAi.Responses;
using OpenAi.Skills;

namespace OpenAi.Benchmarks.Reports;

/// <summary>An input that can be made of any size, and the call that reads or sends it.</summary>
/// <param name="Name">What there is more of.</param>
/// <param name="Start">The smallest number.</param>
/// <param name="Of">Makes the call for a number.</param>
internal sealed record GrowthInputs(string Name, int Start, Func<int, Func<Task>> Of)
{
    private const string Answer = """{"id":"c","object":"chat.completion","created":1700000000,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}""";

    private static readonly string _padding = new('x', 1000);

    public static IReadOnlyList<GrowthInputs> All { get; } =
    [
        new("chunks of a chat, folded", 250, static count => FoldChat(Repeat(count, static i => $$$"""{"id":"c","choices":[{"index":0,"delta":{"content":"word {{{i}}} "}}]}"""))),
        new("pieces of a tool call, folded", 250, static count => FoldChat(Repeat(count, static i => $$$"""{"id":"c","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"call","type":"function","function":{"name":"f","arguments":"{{{i}}},"}}]}}]}"""))),
        new("pieces of an unknown field, folded", 250, static count => FoldChat(Repeat(count, static i => $$$"""{"id":"c","choices":[{"index":0,"delta":{"reasoning":"word {{{i}}} "}}]}"""))),
        new("events of a response, folded", 250, static count => FoldResponse(count)),
        new("KB in one chunk", 64, static count => FoldChat([$$$"""{"id":"c","choices":[{"index":0,"delta":{"content":"{{{new string('x', count * 1024)}}}"}}]}"""])),
        // Requests begin beyond the size whose buffers are kept for the next one: that step is one of the pool, and not of the input.
        new("tools of a request", 500, static count => Ask(new() { Model = "m", Messages = [ChatMessage.User("Hi")], Tools = [.. Enumerable.Range(0, count).Select(static i => ChatTool.ForFunction($"f{i}", "Does it.", """{"type":"object","properties":{"a":{"type":"string"}}}"""))] })),
        new("messages of 1 KB in a request", 1000, static count => Ask(new() { Model = "m", Messages = [.. Enumerable.Range(0, count).Select(static i => ChatMessage.User($"message {i} {_padding}"))] })),
        new("inputs of an embedding", 200, static count => Embed(count)),
        new("files of a form", 50, static count => Upload(count)),
        new("items of a list", 200, static count => List(count)),
        new("fields that are not known", 200, static count => Ask(new() { Model = "m", Messages = [ChatMessage.User("Hi")] }, Answer.Insert(1, string.Concat(Repeat(count, static i => $"\"new_{i}\":[{i}],"))))),
        new("fields of a wrong type", 200, static count => Ask(new() { Model = "m", Messages = [ChatMessage.User("Hi")] }, Answer.Replace("\"choices\":[", "\"choices\":[" + string.Concat(Repeat(count, static i => $$$"""{"index":"x{{{i}}}","message":{"role":"assistant","content":"Hi","refusal":[1]},"finish_reason":"stop"},""")), StringComparison.Ordinal))),
    ];

    private static string[] Repeat(int count, Func<int, string> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static Func<Task> FoldChat(string[] events)
    {
        var openai = Client(string.Concat(events.Append("[DONE]").Select(static json => $"data: {json}\n\n")), isStream: true);
        return () => ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(new() { Model = "m", Messages = [ChatMessage.User("Hi")] }));
    }

    private static Func<Task> FoldResponse(int count)
    {
        string[] events =
        [
            """{"type":"response.created","sequence_number":0,"response":{"id":"r","status":"in_progress","output":[]}}""",
            """{"type":"response.output_item.added","sequence_number":1,"output_index":0,"item":{"type":"message","id":"m","role":"assistant","content":[]}}""",
            .. Repeat(count, static i => $$"""{"type":"response.output_text.delta","sequence_number":{{i + 2}},"item_id":"m","output_index":0,"content_index":0,"delta":"word {{i}} "}"""),
            """{"type":"response.completed","response":{"id":"r","status":"completed","output":[{"type":"message","id":"m","role":"assistant","content":[]}]}}""",
        ];
        var openai = Client(string.Concat(events.Select(static json => $"data: {json}\n\n")), isStream: true);
        return () => ResponseAccumulator.FoldAsync(openai.Responses.StreamAsync(new() { Model = "m", Input = "Hi" }));
    }

    private static Func<Task> Ask(ChatCompletionRequest request, string answer = Answer)
    {
        var openai = Client(answer);
        return async () => _ = (await openai.Chat.CreateAsync(request)).ToString().Length;
    }

    private static Func<Task> Embed(int count)
    {
        var openai = Client($$"""{"object":"list","data":[{{string.Join(',', Repeat(count, static i => $$"""{"object":"embedding","index":{{i}},"embedding":[0.5,0.25]}"""))}}],"model":"m"}""");
        var request = new EmbeddingRequest { Model = "m", Input = Repeat(count, static i => $"text {i}") };
        return () => openai.Embeddings.CreateAsync(request);
    }

    private static Func<Task> Upload(int count)
    {
        var openai = Client("""{"id":"skill_1","object":"skill"}""");
        var request = new SkillCreateRequest { Files = [.. Enumerable.Range(0, count).Select(static i => FileUpload.FromBytes(new byte[1000], $"skill/file{i}.txt"))] };
        return () => openai.Skills.CreateAsync(request);
    }

    private static Func<Task> List(int count)
    {
        var openai = Client($$"""{"object":"list","data":[{{string.Join(',', Repeat(count, static i => $$"""{"id":"model-{{i}}","object":"model","created":1700000000,"owned_by":"system"}"""))}}]}""");
        return async () => _ = await openai.Models.ListAsync().CountAsync();
    }

    private static OpenAiClient Client(string answer, bool isStream = false) =>
        new(new OpenAiClientOptions { ApiKey = "sk-growth", BaseAddress = new Uri("https://growth.invalid/v1") }, CannedHandler.CreateClient(Encoding.UTF8.GetBytes(answer), isStream));
}
