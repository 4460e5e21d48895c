namespace OpenAi.Responses;

/// <summary>A page on the web.</summary>
public sealed partial record ResponseUrlCitation : ResponseAnnotation
{
    /// <summary>Where the part ends: the index of its last character.</summary>
    public int? EndIndex { get; set; }

    /// <summary>Where the part begins: the index of its first character.</summary>
    public int? StartIndex { get; set; }

    /// <summary>The page's title.</summary>
    public string Title { get; set; } = "";

    /// <summary>Its address.</summary>
    public string Url { get; set; } = "";
}
