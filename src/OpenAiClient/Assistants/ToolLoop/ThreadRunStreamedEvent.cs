using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>Something happened on the server; only when the run is streamed.</summary>
/// <param name="Event">What happened.</param>
public sealed record ThreadRunStreamedEvent(AssistantStreamEvent Event) : ToolLoopEvent
{
    /// <inheritdoc/>
    public override string Text => Event.Text;
}
