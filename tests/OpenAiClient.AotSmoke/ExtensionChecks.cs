using Microsoft.Extensions.AI;
using OpenAi.Functions;

namespace OpenAi.AotSmoke;

/// <summary>The abstractions of Microsoft.Extensions.AI as native code.</summary>
internal static class ExtensionChecks
{
    public static async Task RunAsync(Checks checks, OpenAiClient openai)
    {
        await checks.RunAsync("IChatClient over chat completions", async () =>
        {
            using var client = openai.Chat.AsIChatClient("gpt-4o");
            var answer = await client.GetResponseAsync("chat", new ChatOptions { Temperature = 0.7f, AdditionalProperties = new() { ["user"] = "u", ["top"] = 3 } });
            Checks.Equal("Hello!", answer.Text);
            Checks.Equal(12L, answer.Usage?.TotalTokenCount);
            Checks.Equal(ChatFinishReason.Stop, answer.FinishReason);

            var streamed = await client.GetStreamingResponseAsync("stream").ToChatResponseAsync();
            Checks.Equal("Hello!", streamed.Text);
            Checks.Equal(12L, streamed.Usage?.TotalTokenCount);
        });

        await checks.RunAsync("IChatClient and a function, both ways", async () =>
        {
            var weather = ToolFunction.From("weather", "Tells the weather.", (Place place) => place.City == "Oslo" ? "Rain." : "?", SmokeJson.Default.Place, SmokeJson.Default.String).AsAIFunction();
            using var client = openai.Chat.AsIChatClient("gpt-4o");
            List<ChatMessage> history = [new(ChatRole.User, "tool")];
            var options = new ChatOptions { Tools = [weather, new HostedWebSearchTool()], ResponseFormat = ChatResponseFormat.Text };

            var asked = await client.GetResponseAsync(history, options);
            var call = asked.Messages[0].Contents.OfType<FunctionCallContent>().Single();
            var result = await weather.InvokeAsync(new(call.Arguments));
            history.AddRange(asked.Messages);
            history.Add(new(ChatRole.Tool, [new FunctionResultContent(call.CallId, result)]));

            Checks.Equal("It rains in Oslo.", (await client.GetResponseAsync(history, options)).Text);
            Checks.Equal("Rain.", await weather.AsToolFunction().InvokeAsync("""{"city":"Oslo"}"""));
        });

        await checks.RunAsync("IChatClient over responses", async () =>
        {
            using var client = openai.Responses.AsIChatClient("gpt-4o");
            var answer = await client.GetResponseAsync("chat", new ChatOptions { AllowBackgroundResponses = true, Reasoning = new() { Effort = Microsoft.Extensions.AI.ReasoningEffort.Low } });
            Checks.Equal("Hello!", answer.Text);
            Checks.Equal("resp_1", answer.ConversationId);
            Checks.Equal(null, answer.ContinuationToken);
        });

        await checks.RunAsync("IEmbeddingGenerator", async () =>
        {
            using var generator = openai.Embeddings.AsIEmbeddingGenerator("text-embedding-3-small", dimensions: 2);
            var vectors = await generator.GenerateAsync(["a", "b"]);
            Checks.Equal("1 2, 3 4", string.Join(", ", vectors.Select(static vector => string.Join(' ', vector.Vector.ToArray()))));
            Checks.Equal(5L, vectors.Usage?.InputTokenCount);
        });

#pragma warning disable MEAI001 // Microsoft may still change them.
        await checks.RunAsync("IImageGenerator", async () =>
        {
            using var images = openai.Images.AsIImageGenerator("gpt-image-1");
            var answer = await images.GenerateImagesAsync("A cat.", new() { ImageSize = new(1024, 1024) });
            Checks.Equal("image/png", (answer.Contents[0] as DataContent)?.MediaType);
        });
#pragma warning restore MEAI001
    }
}
