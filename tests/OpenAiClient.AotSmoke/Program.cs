using System.Globalization;
using System.Text.Json;
using OpenAi;
using OpenAi.AotSmoke;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Raw;
using OpenAi.Schemas;

// Runs the library as native or trimmed code, where reflection fails at run time; the argument is a culture.
if (args is [var culture])
    CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture, predefinedOnly: true);
using var server = new TinyServer(Answers.To);
using var openai = new OpenAiClient(new OpenAiClientOptions
{
    ApiKey = "sk-smoke",
    BaseAddress = server.BaseAddress,
    Proxy = new System.Net.WebProxy(),
    MaxRetries = 1,
    AttemptTimeout = TimeSpan.FromSeconds(10),
    Telemetry = new() { CapturesContent = true },
});
var checks = new Checks();

await checks.RunAsync("a chat", async () =>
{
    var answer = await openai.Chat.CreateAsync(Ask("chat"));
    Checks.Equal("Hello!", answer.Text);
    Checks.Equal(FinishReason.Stop, answer.FinishReason);
    Checks.Equal(12L, answer.Usage?.TotalTokens);
    Checks.Equal("req_smoke", answer.ResponseInfo?.RequestId);
});

await checks.RunAsync("a stream, folded", async () =>
{
    var request = Ask("stream") with { StreamOptions = new() { IncludeUsage = true } };
    var answer = await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(request));
    Checks.Equal("Hello!", answer.Text);
    Checks.Equal(FinishReason.Stop, answer.FinishReason);
    Checks.Equal(12L, answer.Usage?.TotalTokens);
});

await checks.RunAsync("an error, typed", async () =>
{
    var exception = await Checks.ThrowsAsync<NotFoundException>(() => openai.Chat.CreateAsync(Ask("error")));
    Checks.Equal("model_not_found", exception.Code);
    Checks.Equal("req_smoke", exception.RequestId);
});

await checks.RunAsync("a retry", async () =>
{
    var answer = await openai.Chat.CreateAsync(Ask("retry"));
    Checks.Equal(2, answer.ResponseInfo?.Attempts);
});

await checks.RunAsync("a tool call and its result", async () =>
{
    var request = Ask("tool") with
    {
        Tools = [ChatTool.ForFunction("weather", "Tells the weather.", """{"type":"object","properties":{"city":{"type":"string"}}}""")],
        ToolChoice = ChatToolChoice.Auto,
    };
    var first = await openai.Chat.CreateAsync(request);
    var message = first.Choices[0].Message;
    if (message.ToolCalls is not [ChatFunctionToolCall call])
        throw new InvalidOperationException($"No function call: {first}");
    Checks.Equal("weather", call.Function.Name);
    Checks.Equal("""{"city":"Oslo"}""", call.Function.Arguments);

    var second = await openai.Chat.CreateAsync(request with { Messages = [.. request.Messages, message, ChatMessage.Tool(call.Id, "Rain.")] });
    Checks.Equal("It rains in Oslo.", second.Text);
});

await checks.RunAsync("functions that answer calls", async () =>
{
    var weather = ToolFunction.From(
        "weather", "Tells the weather.", (Place place) => place.City == "Oslo" ? "Rain." : "?", SmokeJson.Default.Place, SmokeJson.Default.String);
    Checks.Equal(
        """{"type":"object","properties":{"city":{"type":"string"}},"required":["city"],"additionalProperties":false}""",
        weather.Parameters?.GetRawText());
    var mistake = await Checks.ThrowsAsync<ToolCallException>(async () => await weather.InvokeAsync("{}"));
    Checks.Equal(true, mistake.Message.StartsWith("$: ", StringComparison.Ordinal));

    var answer = await openai.Chat.RunToolsAsync(Ask("tool"), [weather]);
    Checks.Equal("Rain.", answer.Rounds[0].Results[0].Output);
    Checks.Equal("It rains in Oslo.", answer.Text);
});

await checks.RunAsync("a value of a type", async () =>
{
    var answer = await openai.Chat.CreateAsync(Ask("forecast"), SmokeJson.Default.Forecast);
    Checks.Equal(new Forecast("Oslo", Sky.Rain, null), answer.Parsed);
    Checks.Equal(
        """{"type":"object","description":"The weather.","properties":{"city":{"type":"string","description":"Where."},"sky":{"type":"string","enum":["Sun","Rain"]},"tomorrow":{"anyOf":[{"$ref":"#"},{"type":"null"}]}},"required":["city","sky","tomorrow"],"additionalProperties":false}""",
        JsonSchema.From(SmokeJson.Default.Forecast).GetRawText());
});

await checks.RunAsync("ToString of a model", () =>
{
    var request = Ask("x") with { Stop = "END", ReasoningEffort = ReasoningEffort.Low };
    Checks.Equal("""{"model":"gpt-4o","messages":[{"role":"user","content":"x"}],"stop":"END","reasoning_effort":"low"}""", request.ToString());
    return Task.CompletedTask;
});

await checks.RunAsync("the library's types in a caller's JSON", () =>
{
    var json = JsonSerializer.Serialize(
        new Notebook([ChatMessage.User("Hi"), ChatMessage.Assistant("Hello!")], FinishReason.Stop, ["a", "b"], "END", new CompletionUsage { TotalTokens = 5 }), NotebookJson.Default.Notebook);
    Checks.Equal(
        """{"Messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"Why":"stop","Note":[{"type":"text","text":"a"},{"type":"text","text":"b"}],"Stops":"END","Usage":{"total_tokens":5}}""",
        json);
    var back = JsonSerializer.Deserialize(json, NotebookJson.Default.Notebook);
    Checks.Equal(json, JsonSerializer.Serialize(back!, NotebookJson.Default.Notebook));
    Checks.Equal(typeof(AssistantChatMessage), back!.Messages[1].GetType());
    return Task.CompletedTask;
});

await checks.RunAsync("a list of two pages", async () =>
{
    var ids = new List<string>();
    await foreach (var item in openai.Chat.ListAsync(new() { Limit = 1 }))
        ids.Add(item.Id);
    Checks.Equal("chatcmpl-1 chatcmpl-2", string.Join(' ', ids));
});

await checks.RunAsync("a raw call", async () =>
{
    RawBody body = """{"model":"gpt-4o","messages":[{"role":"user","content":"chat"}]}""";
    var answer = await openai.Raw.SendAsync(HttpMethod.Post, "chat/completions", body);
    Checks.Equal("gpt-4o", answer.Json.GetProperty("model").GetString());
});

await ResourceChecks.RunAsync(checks);
await PackageChecks.RunAsync(checks);
await ExtensionChecks.RunAsync(checks, openai);
await TelemetryChecks.RunAsync(checks, openai);
await AzureChecks.RunAsync(checks);

return checks.Report();

static ChatCompletionRequest Ask(string text) => new() { Model = "gpt-4o", Messages = [ChatMessage.User(text)] };
