namespace OpenAi.Responses;

/// <summary>Lets the model change files, by patches that the caller applies.</summary>
public sealed partial record ResponsePatchTool : ResponseTool
{
    /// <summary>The callers that may use the tool. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
