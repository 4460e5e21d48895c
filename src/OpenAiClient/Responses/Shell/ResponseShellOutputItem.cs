namespace OpenAi.Responses;

/// <summary>What the commands of a shell gave.</summary>
public sealed partial record ResponseShellOutputItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The call's id.</summary>
    public string CallId { get; set; } = "";

    /// <summary>Who called: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }

    /// <summary>The most characters of output to give back, as the call said.</summary>
    public int? MaxOutputLength { get; set; }

    /// <summary>What each command gave.</summary>
    public IReadOnlyList<ResponseShellResult> Output { get; set; } = [];
}
