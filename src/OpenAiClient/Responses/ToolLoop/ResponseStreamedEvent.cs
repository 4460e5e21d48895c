using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>An event of the model's response; only in a streamed loop.</summary>
/// <param name="Event">The event.</param>
public sealed record ResponseStreamedEvent(ResponseStreamEvent Event) : ToolLoopEvent
{
    /// <inheritdoc/>
    public override string Text => Event.Text;
}
