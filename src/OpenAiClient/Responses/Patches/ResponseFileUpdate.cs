namespace OpenAi.Responses;

/// <summary>The change of a file.</summary>
public sealed partial record ResponseFileUpdate : ResponsePatchOperation
{
    /// <summary>The change as a diff.</summary>
    public string Diff { get; set; } = "";

    /// <summary>The path, relative to the workspace.</summary>
    public string Path { get; set; } = "";
}
