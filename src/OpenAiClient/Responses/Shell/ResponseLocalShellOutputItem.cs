namespace OpenAi.Responses;

/// <summary>The output of a command of the older shell tool. Its <see cref="ResponseItem.Id"/> is that of the call.</summary>
public sealed partial record ResponseLocalShellOutputItem : ResponseItem
{
    /// <summary>The output as JSON.</summary>
    public string Output { get; set; } = "";

    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }
}
