using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>An event that this version of the package does not know: its name and its JSON.</summary>
public sealed partial record UnknownAssistantStreamEvent : AssistantStreamEvent, IUnknownVariant
{
    /// <summary>Keeps an event of a kind that the package does not know.</summary>
    /// <param name="json">The event as an object of <c>event</c> and <c>data</c>.</param>
    public UnknownAssistantStreamEvent(JsonElement json)
    {
        Json = json.Clone();
        Event = UnknownTag.Of(Json, "event");
    }

    /// <summary>The event as an object of <c>event</c> and <c>data</c>.</summary>
    public JsonElement Json { get; }

    /// <summary>The event's own JSON; undefined when there is none.</summary>
    [JsonIgnore]
    public JsonElement Data => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("data", out var data) ? data : default;
}
