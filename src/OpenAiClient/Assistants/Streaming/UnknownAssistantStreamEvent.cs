using OpenAi.Json;

namespace OpenAi.Assistants;

/// <content>An event's name stands beside its JSON.</content>
public sealed partial record UnknownAssistantStreamEvent
{
    partial void Kept() => Event = UnknownTag.Of(Json, "event");
}
