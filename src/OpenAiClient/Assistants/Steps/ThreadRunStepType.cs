namespace OpenAi.Assistants;

/// <summary>The kinds of steps. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ThreadRunStepType
{
    /// <summary>The assistant writes a message.</summary>
    public static ThreadRunStepType MessageCreation { get; } = new("message_creation");

    /// <summary>The assistant uses tools.</summary>
    public static ThreadRunStepType ToolCalls { get; } = new("tool_calls");
}
