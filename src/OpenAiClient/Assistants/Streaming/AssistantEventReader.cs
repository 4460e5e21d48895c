using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads events whose names are sent outside of their JSON.</summary>
internal static class AssistantEventReader
{
    public static AssistantStreamEvent Read(string name, ReadOnlySpan<byte> json)
    {
        var variant = AssistantStreamEvent.VariantOf(name);
        if (variant == typeof(ThreadMessageDeltaEvent))
            return new ThreadMessageDeltaEvent { Event = name, Data = WireJson.ReadPiece(json, ThreadMessageDelta.ReadJson) };
        if (variant == typeof(ThreadRunStepDeltaEvent))
            return new ThreadRunStepDeltaEvent { Event = name, Data = WireJson.ReadPiece(json, ThreadRunStepDelta.ReadJson) };
        if (variant == typeof(ThreadMessageEvent))
            return new ThreadMessageEvent { Event = name, Data = WireJson.Read(json, ThreadMessage.ReadJson) };
        if (variant == typeof(ThreadRunStepEvent))
            return new ThreadRunStepEvent { Event = name, Data = WireJson.Read(json, ThreadRunStep.ReadJson) };
        if (variant == typeof(ThreadRunEvent))
            return new ThreadRunEvent { Event = name, Data = WireJson.Read(json, ThreadRun.ReadJson) };
        return variant == typeof(ThreadCreatedEvent)
            ? new ThreadCreatedEvent { Event = name, Data = WireJson.Read(json, AssistantThread.ReadJson) }
            : new UnknownAssistantStreamEvent(Envelope(name, json));
    }

    /// <summary>Converts a run that was not streamed to the equivalent event.</summary>
    public static IEnumerable<AssistantStreamEvent> Whole(ReadOnlyMemory<byte> json)
    {
        var run = WireJson.Read(json.Span, ThreadRun.ReadJson);
        return [new ThreadRunEvent { Event = $"thread.run.{run.Status}", Data = run }];
    }

    private static JsonElement Envelope(string name, ReadOnlySpan<byte> json)
    {
        var data = WireJson.ParseMended(json);
        return WireJson.Element((name, data), static (writer, item) =>
        {
            writer.WriteStartObject();
            writer.WriteString("event", item.name);
            writer.WritePropertyName("data");
            JsonWrite.Element(writer, item.data);
            writer.WriteEndObject();
        });
    }
}
