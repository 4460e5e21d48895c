namespace OpenAi.Responses;

/// <summary>The deletion of a file.</summary>
public sealed partial record ResponseFileDeletion : ResponsePatchOperation
{
    /// <summary>The path, relative to the workspace.</summary>
    public string Path { get; set; } = "";
}
