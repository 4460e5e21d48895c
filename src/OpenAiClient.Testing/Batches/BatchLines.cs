using System.Text;
using System.Text.Json;
using OpenAi.Batches;
using OpenAi.Json;

namespace OpenAi.Testing.Batches;

/// <summary>A line of a batch's file: its custom id, and the body of its request.</summary>
internal sealed record BatchLine(string CustomId, string Body);

/// <summary>The lines of a batch's file, and the errors that the API would report for them.</summary>
internal sealed record BatchLines(IReadOnlyList<BatchLine> All, IReadOnlyList<BatchError> Errors)
{
    public static BatchLines Read(byte[] content, BatchEndpoint endpoint)
    {
        var lines = new List<BatchLine>();
        var errors = new List<BatchError>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var text in Encoding.UTF8.GetString(content).Split('\n'))
        {
            number++;
            if (text.Trim().Length == 0)
                continue;
            if (Read(text, endpoint, ids, out var line) is { } problem)
                errors.Add(problem with { Line = number });
            else
                lines.Add(line!);
        }
        if (lines.Count + errors.Count == 0)
            errors.Add(new() { Code = "empty_file", Message = "The input file is empty." });
        return new(lines, errors);
    }

    private static BatchError? Read(string text, BatchEndpoint endpoint, HashSet<string> ids, out BatchLine? line)
    {
        line = null;
        try
        {
            using var document = JsonDocument.Parse(text, WireJson.DocumentOptions);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return new() { Code = "invalid_json_line", Message = "This line is not a JSON object." };
            if (Text(root, "custom_id") is not { Length: > 0 } id)
                return new() { Code = "missing_required_parameter", Message = "Missing required parameter: 'custom_id'.", Param = "custom_id" };
            if (!ids.Add(id))
                return new() { Code = "duplicate_custom_id", Message = $"The custom_id '{id}' is used more than once.", Param = "custom_id" };
            if (Text(root, "method") != "POST")
                return new() { Code = "invalid_method", Message = "The method must be 'POST'.", Param = "method" };
            if (Text(root, "url") != endpoint.Value)
                return new() { Code = "mismatched_endpoint", Message = $"The URL must be that of the batch, '{endpoint}'.", Param = "url" };
            if (!root.TryGetProperty("body", out var body) || body.ValueKind != JsonValueKind.Object)
                return new() { Code = "missing_required_parameter", Message = "Missing required parameter: 'body'.", Param = "body" };
            line = new(id, body.GetRawText());
            return null;
        }
        catch (JsonException)
        {
            return new() { Code = "invalid_json_line", Message = "This line is not parseable as valid JSON." };
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
