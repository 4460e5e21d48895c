using OpenAi.Caching;
using OpenAi.Chat;
using OpenAi.Tokenization;

namespace OpenAi.AotSmoke;

/// <summary>OpenAiClient.Caching and OpenAiClient.Tokenization without reflection.</summary>
internal static class PackageChecks
{
    public static async Task RunAsync(Checks checks)
    {
        using var server = new TinyServer(Answers.To);
        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-smoke", BaseAddress = server.BaseAddress, Proxy = new System.Net.WebProxy(), MaxRetries = 0 }.UseAnswerCache());

        await checks.RunAsync("an answer from the cache", async () =>
        {
            var request = new ChatCompletionRequest { Model = "gpt-4o", Messages = [ChatMessage.User("chat")], Temperature = 0 };
            await openai.Chat.CreateAsync(request);
            var again = await openai.Chat.CreateAsync(request);
            Checks.Equal("Hello!", again.Text);
            Checks.Equal(true, again.ResponseInfo?.IsFromCache());
        });

        await checks.RunAsync("tokens", () =>
        {
            var counter = TokenCounter.ForModel("gpt-4o");
            const string Text = "Tokens are neither words nor letters: ışık, ١٢٫٥.";
            Checks.Equal(Text, counter.Encoding.Decode(counter.Encoding.Encode(Text)));
            return Task.CompletedTask;
        });
    }
}
