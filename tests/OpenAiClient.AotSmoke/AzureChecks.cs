using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAi.Azure;
using OpenAi.Chat;
using OpenAi.Costs;

namespace OpenAi.AotSmoke;

/// <summary>OpenAiClient.Azure as native code: a credential, and what filters found; and the prices, which are data.</summary>
internal static class AzureChecks
{
    private const string Safe = """{"violence":{"filtered":false,"severity":"safe"},"jailbreak":{"filtered":false,"detected":false}}""";

    private const string Hello = """{"id":"c","object":"chat.completion","created":1700000000,"model":"gpt-4o-2024-11-20","prompt_filter_results":[{"prompt_index":0,"content_filter_results":""" + Safe + """}],"choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"Hello!"},"content_filter_results":""" + Safe + """}],"usage":{"prompt_tokens":9,"completion_tokens":3,"total_tokens":12}}""";

    public static async Task RunAsync(Checks checks)
    {
        using var server = new TinyServer(To);
        var options = new OpenAiClientOptions { Proxy = new System.Net.WebProxy(), MaxRetries = 0 }.UseAzure(new Uri("https://r.openai.azure.com"), new Credential());
        options.BaseAddress = server.BaseAddress;
        using var openai = new OpenAiClient(options);

        await checks.RunAsync("Azure: a credential, and verdicts", async () =>
        {
            var answer = await openai.Chat.CreateAsync(Ask("hello").WithUserSecurityContext(new("smoke", "user-1")));
            Checks.Equal("Hello!", answer.Text);
            Checks.Equal("safe", answer.GetPromptFilters()[0].Filter?.Violence?.Severity);
            Checks.Equal(false, answer.Choices[0].GetContentFilter()?.Jailbreak?.IsDetected);
        });

        await checks.RunAsync("Azure: a refused prompt", async () =>
        {
            var refused = await Checks.ThrowsAsync<BadRequestException>(() => openai.Chat.CreateAsync(Ask("refuse")));
            Checks.Equal(true, refused.IsContentFiltered);
            Checks.Equal("high", refused.GetContentFilter()?.Violence?.Severity);
        });

        await checks.RunAsync("a cost", async () =>
        {
            var answer = await openai.Chat.CreateAsync(Ask("hello"));
            Checks.Equal(0.0000525m, answer.EstimateCost().Total);
            Checks.Equal(3m, ModelPrices.At(new(2025, 1, 1))["o1-mini"].Input);
        });
    }

    private static ChatCompletionRequest Ask(string text) => new() { Model = "gpt-4o", Messages = [ChatMessage.User(text)] };

    private static Answer To(Question question) =>
        question.Body.Contains("refuse", StringComparison.Ordinal)
            ? new(400, "application/json", """{"error":{"code":"content_filter","message":"Refused.","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":{"violence":{"filtered":true,"severity":"high"}}}}}""")
            : new(200, "application/json", Hello);

    private sealed class Credential : AuthenticationTokenProvider
    {
        public override GetTokenOptions? CreateTokenOptions(IReadOnlyDictionary<string, object> properties) => new(properties);

        public override AuthenticationToken GetToken(GetTokenOptions options, CancellationToken cancellationToken) =>
            new("token", "Bearer", DateTimeOffset.UtcNow.AddHours(1));

        public override ValueTask<AuthenticationToken> GetTokenAsync(GetTokenOptions options, CancellationToken cancellationToken) =>
            new(GetToken(options, cancellationToken));
    }
}
