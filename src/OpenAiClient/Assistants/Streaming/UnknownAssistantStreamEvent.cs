using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <content>The API sends the name of an event outside of its JSON.</content>
public sealed partial record UnknownAssistantStreamEvent
{
    /// <summary>The JSON of the event; undefined when there is none.</summary>
    [JsonIgnore]
    public JsonElement Data => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("data", out var data) ? data : default;

    partial void Kept() => Event = UnknownTag.Of(Json, "event");
}
