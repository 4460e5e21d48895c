namespace OpenAi.Responses;

/// <summary>A new file.</summary>
public sealed partial record ResponseFileCreation : ResponsePatchOperation
{
    /// <summary>Its content, as a diff.</summary>
    public string Diff { get; set; } = "";

    /// <summary>Its path, relative to the workspace.</summary>
    public string Path { get; set; } = "";
}
