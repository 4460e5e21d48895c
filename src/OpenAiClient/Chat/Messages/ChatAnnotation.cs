namespace OpenAi.Chat;

/// <summary>Where a part of the model's text comes from.</summary>
public sealed partial record ChatAnnotation : JsonModel
{
    /// <summary>The kind of source: <c>url_citation</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The page, for the kind <c>url_citation</c>.</summary>
    public ChatUrlCitation? UrlCitation { get; set; }
}
