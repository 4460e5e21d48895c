namespace OpenAi.Responses;

/// <summary>The output of shell commands.</summary>
public sealed partial record ResponseShellOutputItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The id of the call.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The caller of the tool: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }

    /// <summary>The maximum number of characters of output, as in the call.</summary>
    public int? MaxOutputLength { get; set; }

    /// <summary>The result of each command.</summary>
    public IReadOnlyList<ResponseShellResult> Output { get; set; } = [];
}
