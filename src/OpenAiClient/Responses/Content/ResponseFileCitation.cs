namespace OpenAi.Responses;

/// <summary>A file that a search found.</summary>
public sealed partial record ResponseFileCitation : ResponseAnnotation
{
    /// <summary>The file.</summary>
    public string FileId { get; set; } = "";

    /// <summary>Its name.</summary>
    public string Filename { get; set; } = "";

    /// <summary>Where in the text it is cited.</summary>
    public int? Index { get; set; }
}
