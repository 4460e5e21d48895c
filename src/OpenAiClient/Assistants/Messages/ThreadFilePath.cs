namespace OpenAi.Assistants;

/// <summary>A file that the code interpreter wrote.</summary>
public sealed partial record ThreadFilePath : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }
}
