namespace OpenAi.Responses;

/// <summary>A file that is deleted.</summary>
public sealed partial record ResponseFileDeletion : ResponsePatchOperation
{
    /// <summary>Its path, relative to the workspace.</summary>
    public string Path { get; set; } = "";
}
