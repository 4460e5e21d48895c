namespace OpenAi.Chat;

/// <summary>The source of a part of the model's text.</summary>
public sealed partial record ChatAnnotation : JsonModel
{
    /// <summary>The kind of source: <c>url_citation</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The web page, for the kind <c>url_citation</c>.</summary>
    public ChatUrlCitation? UrlCitation { get; set; }
}
