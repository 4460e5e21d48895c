using System.Text.Json;

namespace OpenAi.Azure;

/// <summary>The result of a filter for one category.</summary>
public sealed class AzureFilterVerdict
{
    internal AzureFilterVerdict(JsonElement json) => Json = json;

    /// <summary>Whether the content was withheld because of this category.</summary>
    public bool IsFiltered => AzureJson.Boolean(Json, "filtered") == true;

    /// <summary>
    /// Whether the category was detected; <see langword="null"/> for categories that have a <see cref="Severity"/> instead.
    /// </summary>
    public bool? IsDetected => AzureJson.Boolean(Json, "detected");

    /// <summary>
    /// The severity: <c>safe</c>, <c>low</c>, <c>medium</c> or <c>high</c>; <see langword="null"/> for categories that have only
    /// <see cref="IsDetected"/>.
    /// </summary>
    public string? Severity => AzureJson.Text(Json, "severity");

    /// <summary>The source of the code, for <see cref="AzureContentFilter.ProtectedMaterialCode"/>.</summary>
    public AzureFilterCitation? Citation => AzureJson.Object(Json, "citation") is { } citation ? new(AzureJson.Text(citation, "license"), AzureJson.Text(citation, "URL") ?? AzureJson.Text(citation, "url")) : null;

    /// <summary>
    /// Details of each match, such as the blocklist (<c>id</c>) of <see cref="AzureContentFilter.CustomBlocklists"/>; empty when there are
    /// none.
    /// </summary>
    public IReadOnlyList<JsonElement> Details => AzureJson.Items(Json, "details");

    /// <summary>The JSON as the server sent it.</summary>
    public JsonElement Json { get; }
}
