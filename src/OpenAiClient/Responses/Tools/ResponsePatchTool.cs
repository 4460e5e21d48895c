namespace OpenAi.Responses;

/// <summary>Lets the model change files, by changes that the caller carries out.</summary>
public sealed partial record ResponsePatchTool : ResponseTool
{
    /// <summary>Who may call it. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
