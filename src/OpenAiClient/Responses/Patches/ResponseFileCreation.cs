namespace OpenAi.Responses;

/// <summary>The creation of a file.</summary>
public sealed partial record ResponseFileCreation : ResponsePatchOperation
{
    /// <summary>The content as a diff.</summary>
    public string Diff { get; set; } = "";

    /// <summary>The path, relative to the workspace.</summary>
    public string Path { get; set; } = "";
}
