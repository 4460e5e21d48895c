namespace OpenAi.ChatKit;

/// <summary>A tool call that the user's page executes.</summary>
public sealed partial record ChatKitClientToolCall : ChatKitThreadItem
{
    /// <summary>Whether the call is completed.</summary>
    public ChatKitToolCallStatus? Status { get; set; }

    /// <summary>The id of the call.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The name of the tool.</summary>
    public string Name { get; set; } = "";

    /// <summary>The arguments as JSON text.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>The result of the page as JSON text; <see langword="null"/> until there is one.</summary>
    public string? Output { get; set; }
}
