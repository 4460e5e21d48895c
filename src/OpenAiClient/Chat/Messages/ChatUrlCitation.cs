namespace OpenAi.Chat;

/// <summary>A web page that the model's text cites.</summary>
public sealed partial record ChatUrlCitation : JsonModel
{
    /// <summary>The start of the citation in the text, in characters.</summary>
    public int? StartIndex { get; set; }

    /// <summary>The end of the citation in the text, in characters.</summary>
    public int? EndIndex { get; set; }

    /// <summary>The address of the page.</summary>
    public string? Url { get; set; }

    /// <summary>The title of the page.</summary>
    public string? Title { get; set; }
}
