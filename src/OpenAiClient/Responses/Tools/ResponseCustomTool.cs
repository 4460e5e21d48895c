namespace OpenAi.Responses;

/// <summary>A tool of the caller's, called with free text or with text of a grammar.</summary>
public sealed partial record ResponseCustomTool : ResponseTool
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it does and when to call it.</summary>
    public string? Description { get; set; }

    /// <summary>What its input must look like. Default: free text.</summary>
    public ResponseCustomFormat? Format { get; set; }

    /// <summary>Whether the model learns of it only through a search for tools.</summary>
    public bool? DeferLoading { get; set; }

    /// <summary>Who may call it. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
