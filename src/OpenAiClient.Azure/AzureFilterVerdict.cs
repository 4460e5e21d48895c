using System.Text.Json;

namespace OpenAi.Azure;

/// <summary>What a filter found in one category.</summary>
public sealed class AzureFilterVerdict
{
    internal AzureFilterVerdict(JsonElement json) => Json = json;

    /// <summary>Whether the content was withheld because of it.</summary>
    public bool IsFiltered => AzureJson.Boolean(Json, "filtered") == true;

    /// <summary>Whether it was found at all; <see langword="null"/> for categories that have a <see cref="Severity"/> instead.</summary>
    public bool? IsDetected => AzureJson.Boolean(Json, "detected");

    /// <summary>How bad it is: <c>safe</c>, <c>low</c>, <c>medium</c> or <c>high</c>; <see langword="null"/> for categories that are found or not.</summary>
    public string? Severity => AzureJson.Text(Json, "severity");

    /// <summary>Where the code comes from, of <see cref="AzureContentFilter.ProtectedMaterialCode"/>.</summary>
    public AzureFilterCitation? Citation => AzureJson.Object(Json, "citation") is { } citation ? new(AzureJson.Text(citation, "license"), AzureJson.Text(citation, "URL") ?? AzureJson.Text(citation, "url")) : null;

    /// <summary>More about each finding, such as the list of words (<c>id</c>) of <see cref="AzureContentFilter.CustomBlocklists"/>; empty when there is none.</summary>
    public IReadOnlyList<JsonElement> Details => AzureJson.Items(Json, "details");

    /// <summary>The JSON as it came.</summary>
    public JsonElement Json { get; }
}
