namespace OpenAi.Assistants;

/// <summary>A file that comes with a message, and the tools it is given to.</summary>
public sealed partial record ThreadAttachment : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }

    /// <summary>The tools that get it: the code interpreter, the file search.</summary>
    public IReadOnlyList<AssistantTool> Tools { get; set; } = [];
}
