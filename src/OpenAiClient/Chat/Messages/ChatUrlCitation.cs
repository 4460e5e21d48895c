namespace OpenAi.Chat;

/// <summary>A web page that the model's text cites.</summary>
public sealed partial record ChatUrlCitation : JsonModel
{
    /// <summary>Where the citation begins in the text, in characters.</summary>
    public int? StartIndex { get; set; }

    /// <summary>Where it ends.</summary>
    public int? EndIndex { get; set; }

    /// <summary>The page's address.</summary>
    public string? Url { get; set; }

    /// <summary>The page's title.</summary>
    public string? Title { get; set; }
}
