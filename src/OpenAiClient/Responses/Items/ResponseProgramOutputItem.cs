namespace OpenAi.Responses;

/// <summary>What a program that the model wrote gave.</summary>
public sealed partial record ResponseProgramOutputItem : ResponseItem
{
    /// <summary>The id of the program's call.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The result.</summary>
    public string Result { get; set; } = "";

    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }
}
