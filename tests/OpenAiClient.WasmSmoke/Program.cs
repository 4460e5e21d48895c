using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OpenAi;
using OpenAi.AotSmoke;
using OpenAi.Chat;
using OpenAi.Files;
using OpenAi.Tokenization;
using OpenAi.WasmSmoke;

// Runs the library as WebAssembly, like Blazor, with the server that wwwroot/main.mjs creates.
var address = new Uri(args[0]);
var options = new OpenAiClientOptions { ApiKey = "sk-smoke", BaseAddress = address, MaxRetries = 1, RetryDelay = TimeSpan.Zero };
var request = new ChatCompletionRequest { Model = "gpt-4o", Messages = [ChatMessage.User("Hello")] };
using var openai = new OpenAiClient(options);
var checks = new Checks();

await checks.RunAsync("this is a browser's .NET", () =>
{
    Checks.Equal(true, OperatingSystem.IsBrowser());
    return Task.CompletedTask;
});

await checks.RunAsync("a client of a key alone", () =>
{
    using var made = new OpenAiClient("sk-smoke");
    return Task.CompletedTask;
});

await checks.RunAsync("a chat, after a retry", async () =>
{
    var answer = await openai.Chat.CreateAsync(request);
    Checks.Equal("Hello from there!", answer.Text);
    Checks.Equal(2, answer.ResponseInfo?.Attempts);
});

await checks.RunAsync("a stream, event by event", async () =>
{
    var text = "";
    await foreach (var chunk in openai.Chat.StreamAsync(request))
    {
        text += chunk.Text;
        // The server continues only after it is told that the first event has arrived.
        if (text == "Hello")
            await openai.Models.GetAsync("go-on");
    }
    Checks.Equal("Hello!", text);
});

await checks.RunAsync("a stream that is left", async () =>
{
    await foreach (var chunk in openai.Chat.StreamAsync(request))
        break;
});

await checks.RunAsync("a download", async () =>
{
    await using var download = await openai.Files.DownloadAsync("file-1");
    Checks.Equal(100_000, (await download.ReadAsBytesAsync()).Length);
});

await checks.RunAsync("an upload", async () =>
{
    var file = await openai.Files.CreateAsync(FileUpload.FromBytes(new byte[2_000_000], "a.txt"), FilePurpose.UserData);
    Checks.Equal("file-1", file.Id);
});

await checks.RunAsync("an error, typed", async () =>
{
    var exception = await Checks.ThrowsAsync<NotFoundException>(() => openai.Models.GetAsync("none"));
    Checks.Equal("model_not_found", exception.Code);
});

await checks.RunAsync("no server", async () =>
{
    using var lost = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-smoke", BaseAddress = new Uri("http://127.0.0.1:9/v1"), MaxRetries = 0 });
    await Checks.ThrowsAsync<ApiConnectionException>(() => lost.Chat.CreateAsync(request));
});

await checks.RunAsync("a proxy is refused in words", async () =>
{
    var exception = await Checks.ThrowsAsync<ArgumentException>(() => Task.FromResult(new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-smoke", Proxy = new WebProxy("http://127.0.0.1:1") })));
    Checks.Equal(true, exception.Message.Contains("browser", StringComparison.Ordinal));
});

await checks.RunAsync("a handler of the caller's", async () =>
{
    var seen = 0;
    using var wrapped = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-smoke", BaseAddress = address, WrapHandler = inner => new Counting(() => seen++) { InnerHandler = inner } });
    await wrapped.Models.GetAsync("go-on");
    Checks.Equal(1, seen);
});

await checks.RunAsync("a client from a container", async () =>
{
    var services = new ServiceCollection();
    services.AddOpenAiClient(configured => (configured.ApiKey, configured.BaseAddress) = ("sk-smoke", address));
    await using var provider = services.BuildServiceProvider();
    Checks.Equal("go-on", (await provider.GetRequiredService<OpenAiClient>().Models.GetAsync("go-on")).Id);
});

await checks.RunAsync("tokens", () =>
{
    Checks.Equal("2", string.Join(',', TokenCounter.ForModel("gpt-4o").Count("Hello there")));
    Checks.Equal("15339,1070", string.Join(',', TokenCounter.ForModel("gpt-4").Encoding.Encode("hello there")));
    return Task.CompletedTask;
});

return checks.Report();
