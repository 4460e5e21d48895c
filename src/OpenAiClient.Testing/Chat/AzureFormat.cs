using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Json;

namespace OpenAi.Testing.Chat;

/// <summary>Adds the fields that only Azure sends to an answer.</summary>
internal static class AzureFormat
{
    private static readonly string[] _grades = ["hate", "self_harm", "sexual", "violence"];

    // Categories that the asynchronous filter reports later.
    private static readonly string[] _findings = ["protected_material_code", "protected_material_text"];

    /// <summary>Creates the results for all categories; only the given one was found.</summary>
    public static JsonObject Verdicts(string? found) => Verdicts([.. _grades, .. _findings, .. found is null || _grades.Contains(found) || _findings.Contains(found) ? Array.Empty<string>() : [found]], found);

    public static ChatCompletion Of(ChatCompletion completion) => completion with
    {
        ExtraFields = Field("prompt_filter_results", Prompts()),
        Choices = [.. completion.Choices.Select(static choice => choice with { ExtraFields = Field("content_filter_results", Verdicts(Found(choice.FinishReason))) })],
    };

    public static IEnumerable<ChatCompletionChunk> Of(IEnumerable<ChatCompletionChunk> chunks, ChatCompletion completion)
    {
        yield return new() { Object = "", Created = DateTimeOffset.UnixEpoch, Choices = new List<ChatChunkChoice>(), ExtraFields = Field("prompt_filter_results", Prompts()) };
        foreach (var chunk in chunks)
            yield return chunk;
        foreach (var choice in completion.Choices)
        {
            var length = choice.Message.Text.Length;
            yield return Late(choice, Verdicts(_grades, Found(choice.FinishReason)), length);
            yield return Late(choice, Verdicts(_findings, null), length);
        }
    }

    private static ChatCompletionChunk Late(ChatChoice choice, JsonObject verdicts, int length) => new()
    {
        Object = "",
        Choices = new List<ChatChunkChoice>
        {
            new()
            {
                Index = choice.Index,
                ExtraFields = new Dictionary<string, JsonElement>
                {
                    ["content_filter_results"] = Element(verdicts),
                    ["content_filter_offsets"] = Element(new JsonObject { ["check_offset"] = length, ["start_offset"] = 0, ["end_offset"] = length }),
                },
            },
        },
    };

    private static string? Found(FinishReason? reason) => reason == FinishReason.ContentFilter ? "violence" : null;

    private static JsonArray Prompts() => [new JsonObject { ["prompt_index"] = 0, ["content_filter_results"] = Verdicts(null) }];

    private static JsonObject Verdicts(IEnumerable<string> categories, string? found)
    {
        var verdicts = new JsonObject();
        foreach (var category in categories)
        {
            var isFound = category == found;
            verdicts[category] = _grades.Contains(category)
                ? new JsonObject { ["filtered"] = isFound, ["severity"] = isFound ? "high" : "safe" }
                : new JsonObject { ["filtered"] = isFound, ["detected"] = isFound };
        }
        return verdicts;
    }

    private static Dictionary<string, JsonElement> Field(string name, JsonNode value) => new() { [name] = Element(value) };

    private static JsonElement Element(JsonNode value) => WireJson.Element(value, static (writer, node) => node.WriteTo(writer));
}
