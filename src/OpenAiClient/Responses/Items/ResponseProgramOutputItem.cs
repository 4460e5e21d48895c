namespace OpenAi.Responses;

/// <summary>The result of a program that the model wrote.</summary>
public sealed partial record ResponseProgramOutputItem : ResponseItem
{
    /// <summary>The id of the program's call.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The result.</summary>
    public string Result { get; set; } = "";

    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }
}
