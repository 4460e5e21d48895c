using System.ClientModel;
using System.Text.Json;
using OpenAI;
using OpenAI.Chat;

namespace Moving.FromOfficial;

/// <summary>A question, a streamed answer and a function, with the official package.</summary>
internal static class Before
{
    public static async Task RunAsync(Uri server)
    {
        var chat = new OpenAIClient(new ApiKeyCredential("sk-your-key"), new OpenAIClientOptions { Endpoint = server }).GetChatClient("gpt-5.6-terra");
        List<ChatMessage> messages = [new SystemChatMessage("You are terse."), new UserChatMessage("What is the capital of France?")];

        try
        {
            ChatCompletion answer = await chat.CompleteChatAsync(messages, new ChatCompletionOptions { Temperature = 0.2f });
            Console.WriteLine(answer.Content[0].Text);
        }
        catch (ClientResultException exception) when (exception.Status == 429)
        {
            Console.WriteLine(exception.Message);
        }

        await foreach (var update in chat.CompleteChatStreamingAsync(messages))
        {
            foreach (var part in update.ContentUpdate)
                Console.Write(part.Text);
        }
        Console.WriteLine();

        // The program itself writes the schema, parses the arguments and runs the loop.
        var options = new ChatCompletionOptions
        {
            Tools = { ChatTool.CreateFunctionTool("get_weather", "The weather in a city, now.", BinaryData.FromString("""{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}""")) },
        };
        List<ChatMessage> talk = [new UserChatMessage("What is the weather in Paris?")];
        while (true)
        {
            ChatCompletion turn = await chat.CompleteChatAsync(talk, options);
            if (turn.FinishReason != ChatFinishReason.ToolCalls)
            {
                Console.WriteLine(turn.Content[0].Text);
                break;
            }
            talk.Add(new AssistantChatMessage(turn));
            foreach (var call in turn.ToolCalls)
            {
                using var arguments = JsonDocument.Parse(call.FunctionArguments);
                talk.Add(new ToolChatMessage(call.Id, Weather.In(arguments.RootElement.GetProperty("city").GetString()!)));
            }
        }
    }
}
