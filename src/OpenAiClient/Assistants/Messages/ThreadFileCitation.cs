namespace OpenAi.Assistants;

/// <summary>The source of a citation.</summary>
public sealed partial record ThreadFileCitation : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }

    /// <summary>The words that are cited, where the server gives them.</summary>
    public string? Quote { get; set; }
}
