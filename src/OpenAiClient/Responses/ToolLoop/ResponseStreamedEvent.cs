using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>Something happened while the model answers; only when it is streamed.</summary>
/// <param name="Event">What happened.</param>
public sealed record ResponseStreamedEvent(ResponseStreamEvent Event) : ToolLoopEvent
{
    /// <inheritdoc/>
    public override string Text => Event.Text;
}
