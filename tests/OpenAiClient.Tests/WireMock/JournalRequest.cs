using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace OpenAi.Tests.WireMock;

/// <summary>A request as WireMock got it.</summary>
internal sealed class JournalRequest(JsonNode json)
{
    public string Method { get; } = (string)json["method"]!;

    /// <summary>The path and the query, as they travelled.</summary>
    public string Url { get; } = (string)json["url"]!;

    public string Path => Url.Split('?')[0];

    /// <summary>The query's values, decoded; those of one name joined by commas.</summary>
    public Dictionary<string, string> Query =>
        QueryHelpers.ParseQuery(Url[Path.Length..]).ToDictionary(static pair => pair.Key, static pair => pair.Value.ToString(), StringComparer.Ordinal);

    public byte[] Bytes { get; } = Convert.FromBase64String((string?)json["bodyAsBase64"] ?? "");

    public string Body => Encoding.UTF8.GetString(Bytes);

    /// <summary>The value of a header, whatever the case of its name; <see langword="null"/> when it was not sent.</summary>
    public string? Header(string name)
    {
        var values = json["headers"]!.AsObject().Where(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase));
        var texts = values.SelectMany(static header => header.Value is JsonArray many ? many.Select(static value => (string?)value) : [(string?)header.Value]).ToList();
        return texts.Count == 0 ? null : string.Join(", ", texts);
    }
}
