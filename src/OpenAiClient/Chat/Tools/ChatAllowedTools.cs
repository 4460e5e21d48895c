namespace OpenAi.Chat;

/// <summary>A subset of the request's tools.</summary>
public sealed partial record ChatAllowedTools : JsonModel
{
    /// <summary>Whether the model must call one of them.</summary>
    public AllowedToolsMode Mode { get; set; } = AllowedToolsMode.Auto;

    /// <summary>The tools: functions and custom tools by their names.</summary>
    public IReadOnlyList<ChatToolChoice> Tools { get; set; } = [];
}
