using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>An event of the server; raised only when the run is streamed.</summary>
/// <param name="Event">The event.</param>
public sealed record ThreadRunStreamedEvent(AssistantStreamEvent Event) : ToolLoopEvent
{
    /// <inheritdoc/>
    public override string Text => Event.Text;
}
