namespace OpenAi.Assistants;

/// <summary>An image that the code created.</summary>
public sealed partial record ThreadOutputImage : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }
}
