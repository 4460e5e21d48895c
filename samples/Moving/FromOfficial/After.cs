using OpenAi;
using OpenAi.Chat;
using OpenAi.Functions;

namespace Moving.FromOfficial;

/// <summary>The same program with OpenAiClient.</summary>
internal static class After
{
    public static async Task RunAsync(Uri server)
    {
        var chat = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-your-key", BaseAddress = server }).Chat;
        var request = new ChatCompletionRequest
        {
            Model = "gpt-4o",
            Messages = [ChatMessage.System("You are terse."), ChatMessage.User("What is the capital of France?")],
        };

        try
        {
            var answer = await chat.CreateAsync(request with { Temperature = 0.2 });
            Console.WriteLine(answer.Text);
        }
        catch (RateLimitException exception)
        {
            Console.WriteLine(exception.Message);
        }

        await foreach (var chunk in chat.StreamAsync(request))
            Console.Write(chunk.Text);
        Console.WriteLine();

        // The library creates the schema, parses the arguments and runs the loop.
        var result = await chat.RunToolsAsync(
            new() { Model = "gpt-4o", Messages = [ChatMessage.User("What is the weather in Paris?")] },
            [ToolFunction.From(Weather.In, "get_weather")]);
        Console.WriteLine(result.Text);
    }
}
