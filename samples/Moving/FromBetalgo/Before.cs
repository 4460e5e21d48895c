using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Builders;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
using Betalgo.Ranul.OpenAI.ObjectModels.SharedModels;

namespace Moving.FromBetalgo;

/// <summary>A question, a streamed answer and a function, with Betalgo's package.</summary>
internal static class Before
{
    public static async Task RunAsync(Uri server)
    {
        using var service = new OpenAIService(new OpenAIOptions { ApiKey = "sk-your-key", BaseDomain = new Uri(server, "/").ToString() });
        var request = new ChatCompletionCreateRequest
        {
            Model = "gpt-5.6-terra",
            Messages = [ChatMessage.FromSystem("You are terse."), ChatMessage.FromUser("What is the capital of France?")],
        };

        var result = await service.ChatCompletion.CreateCompletion(request);
        if (result.Successful)
            Console.WriteLine(result.Choices.First().Message.Content);
        else
            Console.WriteLine($"{result.Error?.Code}: {result.Error?.Message}");

        await foreach (var piece in service.ChatCompletion.CreateCompletionAsStream(request))
            Console.Write(piece.Choices.FirstOrDefault()?.Message.Content);
        Console.WriteLine();

        // The program itself writes the schema, parses the arguments and runs the loop.
        var weather = new FunctionDefinitionBuilder("get_weather", "The weather in a city, now.")
            .AddParameter("city", PropertyDefinition.DefineString("The city's name in English."))
            .Validate()
            .Build();
        var talk = new ChatCompletionCreateRequest
        {
            Model = "gpt-5.6-terra",
            Messages = [ChatMessage.FromUser("What is the weather in Paris?")],
            Tools = [ToolDefinition.DefineFunction(weather)],
        };
        while (true)
        {
            var turn = await service.ChatCompletion.CreateCompletion(talk);
            if (!turn.Successful)
                throw new InvalidOperationException(turn.Error?.Message);
            var message = turn.Choices.First().Message;
            if (message.ToolCalls is not { Count: > 0 } calls)
            {
                Console.WriteLine(message.Content);
                break;
            }
            talk.Messages.Add(message);
            foreach (var call in calls)
                talk.Messages.Add(ChatMessage.FromTool(Weather.In(call.FunctionCall!.ParseArguments()["city"].ToString()!), call.Id!));
        }
    }
}
