namespace OpenAi.Responses;

/// <summary>A created file.</summary>
public sealed partial record ResponseFilePath : ResponseAnnotation
{
    /// <summary>The id of the file.</summary>
    public string FileId { get; set; } = "";

    /// <summary>The index of the file's mention in the text.</summary>
    public int? Index { get; set; }
}
