namespace OpenAi.Assistants;

/// <summary>A file attached to a message, and the tools that may use it.</summary>
public sealed partial record ThreadAttachment : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }

    /// <summary>The tools that may use the file: the code interpreter, the file search.</summary>
    public IReadOnlyList<AssistantTool> Tools { get; set; } = [];
}
