namespace OpenAi.Responses;

/// <summary>A custom tool of the caller, which is called with free text, or with text that follows a grammar.</summary>
public sealed partial record ResponseCustomTool : ResponseTool
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the tool does and when to call it.</summary>
    public string? Description { get; set; }

    /// <summary>The format of the input. Default: free text.</summary>
    public ResponseCustomFormat? Format { get; set; }

    /// <summary>Whether the model finds the tool only through a tool search.</summary>
    public bool? DeferLoading { get; set; }

    /// <summary>The callers that may use the tool. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
