namespace OpenAi.Responses;

/// <summary>What a command of the older shell tool gave. Its <see cref="ResponseItem.Id"/> is the call's.</summary>
public sealed partial record ResponseLocalShellOutputItem : ResponseItem
{
    /// <summary>The output, as JSON.</summary>
    public string Output { get; set; } = "";

    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }
}
