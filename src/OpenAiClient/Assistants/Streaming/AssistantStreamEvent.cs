using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// Something that happens while a run is streamed: a <see cref="ThreadCreatedEvent"/>, a <see cref="ThreadRunEvent"/>, a
/// <see cref="ThreadRunStepEvent"/>, a <see cref="ThreadRunStepDeltaEvent"/>, a <see cref="ThreadMessageEvent"/>, a
/// <see cref="ThreadMessageDeltaEvent"/>, or an <see cref="UnknownAssistantStreamEvent"/>. On the wire, the name of an event
/// stands beside its JSON; as JSON, an event is an object of both: <c>event</c> and <c>data</c>.
/// </summary>
[JsonConverter(typeof(AssistantStreamEventConverter))]
public abstract partial record AssistantStreamEvent : ApiResult
{
    private protected AssistantStreamEvent()
    {
    }

    /// <summary>What happened, such as <c>thread.run.completed</c>.</summary>
    public AssistantEventType Event { get; set; }

    /// <summary>The text that is new in a message; the empty string when the event is of another kind.</summary>
    [JsonIgnore]
    public string Text => this is ThreadMessageDeltaEvent { Data.Delta: { } delta }
        ? string.Concat(delta.Content.OfType<ThreadTextPart>().Select(static part => part.Text.Value))
        : "";
}
