namespace OpenAi.Functions;

/// <summary>
/// Something that happens while a model and functions work together. Of all loops: <see cref="ToolCallStartedEvent"/>,
/// <see cref="ToolCallFinishedEvent"/>. Of chat: <see cref="Chat.ChatChunkEvent"/>, <see cref="Chat.ChatToolRoundEvent"/>,
/// <see cref="Chat.ChatToolsCompletedEvent"/>. Of responses: <see cref="Responses.ResponseStreamedEvent"/>,
/// <see cref="Responses.ResponseToolRoundEvent"/>, <see cref="Responses.ResponseToolsCompletedEvent"/>. Of assistants: <see cref="Assistants.ThreadRunPolledEvent"/>,
/// <see cref="Assistants.ThreadRunStreamedEvent"/>, <see cref="Assistants.ThreadToolRoundEvent"/>,
/// <see cref="Assistants.ThreadToolsCompletedEvent"/>.
/// </summary>
public abstract record ToolLoopEvent
{
    private protected ToolLoopEvent()
    {
    }

    /// <summary>The text that the model has added to its answer; the empty string when the event is of another kind.</summary>
    public virtual string Text => "";
}
