namespace OpenAi.Chat;

/// <summary>Some of the request's tools.</summary>
public sealed partial record ChatAllowedTools : JsonModel
{
    /// <summary>Whether one of them must be called.</summary>
    public AllowedToolsMode Mode { get; set; } = AllowedToolsMode.Auto;

    /// <summary>The tools: functions and custom tools by their names.</summary>
    public IReadOnlyList<ChatToolChoice> Tools { get; set; } = [];
}
