using OpenAi.Chat;
using OpenAi.Tokenization;
using Samples;

namespace Cookbook.Recipes;

internal sealed class TokenCounting : Recipe
{
    public override string Name => "token-counting";

    public override string Group => "Cost and limits";

    public override string Summary => "Count the tokens of a text or a request before it is sent, and truncate long texts.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // The library does not guess the encoding of unknown models: choose one yourself.
        if (!TokenCounter.TryForModel(backend.Model, out var counter))
            counter = new TokenCounter(TokenEncoding.O200kBase);

        const string text = "Tokens are neither words nor letters: 代币既不是单词也不是字母。";
        var tokens = counter.Encoding.Encode(text);
        Console.WriteLine($"{counter.Encoding}: {text.Length} characters are {tokens.Length} tokens");
        Console.WriteLine($"The first ten: {counter.Encoding.Decode(tokens.AsSpan(0, 10))}");

        var request = new ChatCompletionRequest
        {
            Model = backend.Model,
            Messages = [ChatMessage.System("You are terse."), ChatMessage.User(text)],
        };
        Console.WriteLine($"The prompt will have {counter.Count(request)} tokens");

        // The usage equals the count when there are only texts.
        var answer = await backend.Client.Chat.CreateAsync(request, cancellationToken: stop);
        Console.WriteLine($"The server reports {answer.Usage?.PromptTokens}");
    }
}
