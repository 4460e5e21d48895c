using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// An event of a streamed run: a <see cref="ThreadCreatedEvent"/>, a <see cref="ThreadRunEvent"/>, a <see cref="ThreadRunStepEvent"/>, a
/// <see cref="ThreadRunStepDeltaEvent"/>, a <see cref="ThreadMessageEvent"/>, a <see cref="ThreadMessageDeltaEvent"/>, or an
/// <see cref="UnknownAssistantStreamEvent"/>. The API sends the name of an event outside of its JSON; serialized, an event is an object
/// with both: <c>event</c> and <c>data</c>.
/// </summary>
[Union("event", ByName = true)]
[Variant<ThreadMessageDeltaEvent>("thread.message.delta")]
[Variant<ThreadRunStepDeltaEvent>("thread.run.step.delta")]
[Variant<ThreadMessageEvent>(
    "thread.message.created",
    "thread.message.in_progress",
    "thread.message.completed",
    "thread.message.incomplete")]
[Variant<ThreadRunStepEvent>(
    "thread.run.step.created",
    "thread.run.step.in_progress",
    "thread.run.step.completed",
    "thread.run.step.failed",
    "thread.run.step.cancelled",
    "thread.run.step.expired")]
[Variant<ThreadRunEvent>(
    "thread.run.created",
    "thread.run.queued",
    "thread.run.in_progress",
    "thread.run.requires_action",
    "thread.run.completed",
    "thread.run.incomplete",
    "thread.run.failed",
    "thread.run.cancelling",
    "thread.run.cancelled",
    "thread.run.expired")]
[Variant<ThreadCreatedEvent>("thread.created")]
public abstract partial record AssistantStreamEvent : ApiResult
{
    /// <summary>The type of the event, such as <c>thread.run.completed</c>.</summary>
    public AssistantEventType Event { get; set; } = "";

    /// <summary>The text that the event adds to a message; the empty string for other kinds of events.</summary>
    [JsonIgnore]
    public string Text => this is ThreadMessageDeltaEvent { Data.Delta: { } delta }
        ? string.Concat(delta.Content.OfType<ThreadTextPart>().Select(static part => part.Text.Value))
        : "";
}
