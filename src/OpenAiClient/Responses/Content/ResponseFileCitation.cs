namespace OpenAi.Responses;

/// <summary>A citation of a file that a search found.</summary>
public sealed partial record ResponseFileCitation : ResponseAnnotation
{
    /// <summary>The id of the file.</summary>
    public string FileId { get; set; } = "";

    /// <summary>The name.</summary>
    public string Filename { get; set; } = "";

    /// <summary>The index of the citation in the text.</summary>
    public int? Index { get; set; }
}
