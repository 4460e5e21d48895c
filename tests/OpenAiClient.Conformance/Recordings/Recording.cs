using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Recordings;

/// <summary>One recorded exchange.</summary>
internal sealed record Recording(string Name, JsonObject Json)
{
    public string Method => (string)Json["method"]!;

    public string Path => (string)Json["path"]!;

    public string Query => (string?)Json["query"] ?? "";

    public int Status => (int)Json["status"]!;

    public JsonNode? Request => Json["request"];

    public JsonNode? Response => Json["response"];

    public JsonObject ResponseHeaders => Json["response_headers"] as JsonObject ?? [];

    public IEnumerable<string> FormFields => Json["request_form_fields"] is JsonArray fields ? fields.Select(static name => (string)name!) : [];

    public string MediaType => ((string?)ResponseHeaders["content-type"] ?? "application/json").Split(';')[0];

    public bool IsStream => MediaType == "text/event-stream";

    public static IEnumerable<Recording> All(string directory) =>
        Directory.EnumerateFiles(directory, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new Recording(System.IO.Path.GetRelativePath(directory, path), (JsonObject)JsonNode.Parse(File.ReadAllText(path))!));
}
