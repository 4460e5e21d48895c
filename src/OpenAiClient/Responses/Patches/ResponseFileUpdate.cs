namespace OpenAi.Responses;

/// <summary>A file that is changed.</summary>
public sealed partial record ResponseFileUpdate : ResponsePatchOperation
{
    /// <summary>The change, as a diff.</summary>
    public string Diff { get; set; } = "";

    /// <summary>Its path, relative to the workspace.</summary>
    public string Path { get; set; } = "";
}
