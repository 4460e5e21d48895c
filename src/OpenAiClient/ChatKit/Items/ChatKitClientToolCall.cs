namespace OpenAi.ChatKit;

/// <summary>A call that the user's page carries out.</summary>
public sealed partial record ChatKitClientToolCall : ChatKitThreadItem
{
    /// <summary>Whether it was carried out.</summary>
    public ChatKitToolCallStatus? Status { get; set; }

    /// <summary>The id of the call.</summary>
    public string CallId { get; set; } = "";

    /// <summary>What is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>The arguments, as JSON in a text.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>What the page has given, as JSON in a text; <see langword="null"/> until it has.</summary>
    public string? Output { get; set; }
}
