namespace OpenAi.Functions;

/// <summary>
/// An event of a loop of model and function calls. All loops have <see cref="ToolCallStartedEvent"/> and
/// <see cref="ToolCallFinishedEvent"/>. Chat has <see cref="Chat.ChatChunkEvent"/>, <see cref="Chat.ChatToolRoundEvent"/> and
/// <see cref="Chat.ChatToolsCompletedEvent"/>; responses have <see cref="Responses.ResponseStreamedEvent"/>,
/// <see cref="Responses.ResponseToolRoundEvent"/> and <see cref="Responses.ResponseToolsCompletedEvent"/>; assistants have
/// <see cref="Assistants.ThreadRunPolledEvent"/>, <see cref="Assistants.ThreadRunStreamedEvent"/>,
/// <see cref="Assistants.ThreadToolRoundEvent"/> and <see cref="Assistants.ThreadToolsCompletedEvent"/>.
/// </summary>
public abstract record ToolLoopEvent
{
    private protected ToolLoopEvent()
    {
    }

    /// <summary>The text that the event appends to the model's answer; the empty string for other events.</summary>
    public virtual string Text => "";
}
