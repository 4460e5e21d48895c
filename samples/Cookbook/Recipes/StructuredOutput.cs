using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Chat;
using Samples;

namespace Cookbook.Recipes;

internal sealed class StructuredOutput : Recipe
{
    public override string Name => "structured-output";

    public override string Group => "Chat";

    public override string Summary => "Get an object of a C# type instead of text, whole or streamed.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        const string Shakshuka = """
            {"name":"Shakshuka","minutes":25,"taste":"Hot","ingredients":[{"name":"eggs","grams":240},{"name":"tomatoes","grams":800},{"name":"cumin","grams":null}]}
            """;
        backend.Fake?.Chat.Reply(Shakshuka).Reply(Shakshuka);
        var request = new ChatCompletionRequest
        {
            Model = backend.Model,
            Messages = [ChatMessage.User("Tell me a dish of eggs and tomatoes for two.")],
        };

        // The model must match the schema of the type. It may still refuse, or run out of tokens; Parsed throws then.
        var answer = await backend.Client.Chat.CreateAsync<Dish>(request, cancellationToken: stop);
        if (answer.TryGetParsed(out var dish))
            Console.WriteLine($"{dish.Name}, {dish.Taste}, {dish.Minutes} minutes, {dish.Ingredients.Count} ingredients");
        else
            Console.WriteLine(answer.Refusal ?? $"No dish: {answer.Failure}");

        // With a source-generated context it works in trimmed and native programs too.
        await foreach (var piece in backend.Client.Chat.StreamAsync(request, DishJson.Default.Dish, cancellationToken: stop))
        {
            Console.Write(piece.Text);
            if (piece.Answer is { } whole)
                Console.WriteLine($"\nDone: {whole.Parsed.Name}, {string.Join(", ", whole.Parsed.Ingredients.Select(ingredient => ingredient.Name))}");
        }
    }
}

[Description("A dish for two.")]
internal sealed record Dish(string Name, [property: Description("The total time, from preparation to serving.")] int Minutes, Taste Taste, IReadOnlyList<Ingredient> Ingredients);

internal sealed record Ingredient(string Name, [property: Description("Null for a pinch.")] int? Grams);

internal enum Taste
{
    Mild,
    Hot,
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Dish))]
internal sealed partial class DishJson : JsonSerializerContext;
