using OpenAi;
using OpenAi.Chat;
using OpenAi.Functions;

namespace Moving.FromOfficial;

/// <summary>The same program with OpenAiClient.</summary>
internal static class After
{
    public static async Task RunAsync(Uri server)
    {
        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-your-key", BaseAddress = server });
        var request = new ChatCompletionRequest
        {
            Model = "gpt-5.6-terra",
            Messages = [ChatMessage.System("You are terse."), ChatMessage.User("What is the capital of France?")],
        };

        try
        {
            var answer = await openai.Chat.CreateAsync(request with { Temperature = 0.2 });
            Console.WriteLine(answer.Text);
        }
        catch (RateLimitException exception)
        {
            Console.WriteLine(exception.Message);
        }

        await foreach (var chunk in openai.Chat.StreamAsync(request))
            Console.Write(chunk.Text);
        Console.WriteLine();

        // The library creates the schema, parses the arguments and runs the loop.
        var result = await openai.Chat.RunToolsAsync(
            new() { Model = "gpt-5.6-terra", Messages = [ChatMessage.User("What is the weather in Paris?")] },
            [ToolFunction.From(Weather.In, "get_weather")]);
        Console.WriteLine(result.Text);
    }
}
