using System.Text;
using System.Text.Json;
using OpenAi.Json;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing.FineTuning;

/// <summary>A training file and its validation error.</summary>
internal sealed record TrainingExamples(int Count, long Tokens, string? Problem)
{
    private const int Fewest = 10;

    public static TrainingExamples Read(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        var lines = text.Split('\n').Where(static line => !string.IsNullOrWhiteSpace(line)).ToList();
        var wrong = lines.FindIndex(static line => !IsObject(line));
        var problem = wrong >= 0 ? $"Line {wrong + 1} is not a JSON object."
            : lines.Count < Fewest ? $"The training file has {lines.Count} examples, and the least are {Fewest}."
            : null;
        return new(lines.Count, TokenEstimate.Of(text), problem);
    }

    private static bool IsObject(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, WireJson.DocumentOptions);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
