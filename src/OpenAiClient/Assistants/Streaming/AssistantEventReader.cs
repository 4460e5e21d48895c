using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Reads events, whose names stand beside their JSON.</summary>
internal static class AssistantEventReader
{
    private static readonly AssistantStreamEventConverter _union = new();

    public static AssistantStreamEvent Read(string name, ReadOnlySpan<byte> json)
    {
        var variant = _union.TypeOf(name);
        if (variant == typeof(ThreadMessageDeltaEvent))
            return new ThreadMessageDeltaEvent { Event = name, Data = Read(json, AssistantsJson.Of<ThreadMessageDelta>()) };
        if (variant == typeof(ThreadRunStepDeltaEvent))
            return new ThreadRunStepDeltaEvent { Event = name, Data = Read(json, AssistantsJson.Of<ThreadRunStepDelta>()) };
        if (variant == typeof(ThreadMessageEvent))
            return new ThreadMessageEvent { Event = name, Data = Read(json, AssistantsJson.Of<ThreadMessage>()) };
        if (variant == typeof(ThreadRunStepEvent))
            return new ThreadRunStepEvent { Event = name, Data = Read(json, AssistantsJson.Of<ThreadRunStep>()) };
        if (variant == typeof(ThreadRunEvent))
            return new ThreadRunEvent { Event = name, Data = Read(json, AssistantsJson.Of<ThreadRun>()) };
        return variant == typeof(ThreadCreatedEvent)
            ? new ThreadCreatedEvent { Event = name, Data = Read(json, AssistantsJson.Of<AssistantThread>()) }
            : new UnknownAssistantStreamEvent(Envelope(name, json));
    }

    /// <summary>A whole run as the one event that says the same.</summary>
    public static IEnumerable<AssistantStreamEvent> Whole(ReadOnlyMemory<byte> json)
    {
        var run = Read(json.Span, AssistantsJson.Of<ThreadRun>());
        return [new ThreadRunEvent { Event = $"thread.run.{run.Status}", Data = run }];
    }

    private static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> typeInfo) =>
        JsonSerializer.Deserialize(json, typeInfo) ?? throw new JsonException("The event is null.");

    private static JsonElement Envelope(string name, ReadOnlySpan<byte> json)
    {
        var data = JsonElement.Parse(json);
        using var buffer = new MemoryStream(json.Length + 64);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("event", name);
            writer.WritePropertyName("data");
            data.WriteTo(writer);
            writer.WriteEndObject();
        }
        return JsonElement.Parse(buffer.ToArray());
    }
}
