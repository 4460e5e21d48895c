using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>A kind of call: the answer of a correct server, and the caller's result.</summary>
internal sealed record FaultCall(string Name, string MediaType, string Body, string Text, Func<OpenAiClient, RequestOptions?, Task<string>> RunAsync)
{
    private const string FirstPage = """{"object":"list","data":[{"id":"first"}],"has_more":true}""";

    private static readonly ChatCompletionRequest _request = new() { Model = "m", Messages = [ChatMessage.User("Say hello.")] };

    public static IReadOnlyList<FaultCall> All { get; } =
    [
        new(
            "unstreamed", "application/json", """{"id":"c","choices":[{"index":0,"message":{"role":"assistant","content":"Hello"}}]}""", "Hello",
            static async (openai, options) => (await openai.Chat.CreateAsync(_request, options)).Text ?? ""),
        new(
            "streamed", "text/event-stream", Event("Hel") + Event("lo") + "data: [DONE]\n\n", "Hello",
            static async (openai, options) =>
            {
                var text = new System.Text.StringBuilder();
                await foreach (var chunk in openai.Chat.StreamAsync(_request, options))
                    text.Append(chunk.Text);
                return text.ToString();
            }),
        new(
            "paged", "application/json", """{"object":"list","data":[{"id":"Hello"}],"has_more":false}""", "first Hello",
            static async (openai, options) =>
            {
                var ids = new List<string>();
                await foreach (var item in openai.Files.ListAsync(requestOptions: options))
                    ids.Add(item.Id);
                return string.Join(' ', ids);
            }),
        new(
            "upload", "application/json", """{"id":"Hello","object":"file","bytes":5}""", "Hello",
            static async (openai, options) => (await openai.Files.CreateAsync(FileUpload.FromBytes("bytes"u8.ToArray(), "a.txt"), "assistants", options)).Id),
        new(
            "download", "application/octet-stream", "Hello", "Hello",
            static async (openai, options) =>
            {
                await using var download = await openai.Files.DownloadAsync("file-1", options);
                return System.Text.Encoding.Latin1.GetString(await download.ReadAsBytesAsync());
            }),
    ];

    /// <summary>
    /// Reads a request; returns <see langword="false"/> when it was answered correctly, because the faults begin with the second page.
    /// </summary>
    public bool TakesRequest(ServerConnection connection)
    {
        var (head, _, _) = connection.ReadRequest();
        if (Name != "paged" || head.Contains("after=first", StringComparison.Ordinal))
            return true;
        connection.Write($"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {FirstPage.Length}\r\n\r\n{FirstPage}");
        return false;
    }

    private static string Event(string text) => $$$$"""data: {"id":"c","choices":[{"index":0,"delta":{"content":"{{{{text}}}}"}}]}""" + "\n\n";
}
