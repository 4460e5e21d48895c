namespace OpenAi.Assistants;

/// <summary>The source of a citation.</summary>
public sealed partial record ThreadFileCitation : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }

    /// <summary>The quoted text, when the server sends it.</summary>
    public string? Quote { get; set; }
}
