namespace OpenAi.Responses;

/// <summary>A citation of a web page.</summary>
public sealed partial record ResponseUrlCitation : ResponseAnnotation
{
    /// <summary>The end of the annotated text: the index of its last character.</summary>
    public int? EndIndex { get; set; }

    /// <summary>The start of the annotated text: the index of its first character.</summary>
    public int? StartIndex { get; set; }

    /// <summary>The title of the page.</summary>
    public string Title { get; set; } = "";

    /// <summary>The address.</summary>
    public string Url { get; set; } = "";
}
