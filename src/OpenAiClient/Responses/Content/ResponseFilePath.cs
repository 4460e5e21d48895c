namespace OpenAi.Responses;

/// <summary>A file that was made.</summary>
public sealed partial record ResponseFilePath : ResponseAnnotation
{
    /// <summary>The file.</summary>
    public string FileId { get; set; } = "";

    /// <summary>Where in the text it is named.</summary>
    public int? Index { get; set; }
}
