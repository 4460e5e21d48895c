using System.Text.Json;
using System.Text.RegularExpressions;

namespace OpenAi.Testing.Graders;

/// <summary>Fills the placeholders of texts, such as <c>{{item.question}}</c> and <c>{{sample.output_text}}</c>, and remembers the first that has no value.</summary>
internal sealed partial class GraderTemplate(JsonElement? item, string sample)
{
    public JsonElement? Item => item;

    public string Sample => sample;

    /// <summary>The first placeholder without a value; <see langword="null"/> when there is none.</summary>
    public string? Unknown { get; private set; }

    public string Fill(string? text) => Placeholder().Replace(text ?? "", match => Value(match.Groups["path"].Value) ?? Miss(match.Value));

    private string Miss(string placeholder)
    {
        Unknown ??= placeholder;
        return "";
    }

    private string? Value(string path)
    {
        var steps = path.Split('.');
        if (steps[0] == "sample")
            return steps is ["sample", "output_text"] ? sample : steps is ["sample", "output_json", ..] ? Text(Json(sample), steps[2..]) : null;
        return steps[0] == "item" ? Text(item, steps[1..]) : null;
    }

    private static JsonElement? Json(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            // A model's output may be JSON; a placeholder into one that is not is unknown.
            return null;
        }
    }

    private static string? Text(JsonElement? value, IEnumerable<string> steps)
    {
        foreach (var step in steps)
            value = value is { ValueKind: JsonValueKind.Object } members && members.TryGetProperty(step, out var member) ? member : null;
        return value?.ToString();
    }

    [GeneratedRegex(@"\{\{\s*(?<path>[\w.]+)\s*\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
