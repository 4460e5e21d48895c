using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="AssistantStreamEvent"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AssistantStreamEventConverter() : UnionConverter<AssistantStreamEvent>("event")
{
    private static readonly HashSet<string> _known = [.. Known<AssistantEventType>().Select(static known => known.Value)];

    /// <summary>The variant for an event's name; <see langword="null"/> when it is not known.</summary>
    internal static Type? TypeOf(string name) => name switch
    {
        "thread.created" => typeof(ThreadCreatedEvent),
        "thread.run.step.delta" => typeof(ThreadRunStepDeltaEvent),
        "thread.message.delta" => typeof(ThreadMessageDeltaEvent),
        // An event that is new may carry something else than its name lets one guess.
        _ when !_known.Contains(name) => null,
        _ when name.StartsWith("thread.run.step.", StringComparison.Ordinal) => typeof(ThreadRunStepEvent),
        _ when name.StartsWith("thread.run.", StringComparison.Ordinal) => typeof(ThreadRunEvent),
        _ => typeof(ThreadMessageEvent),
    };

    private protected override JsonReading<AssistantStreamEvent>? VariantOf(string tag) => TypeOf(tag) switch
    {
        var type when type == typeof(ThreadCreatedEvent) => ThreadCreatedEvent.ReadJson,
        var type when type == typeof(ThreadRunStepDeltaEvent) => ThreadRunStepDeltaEvent.ReadJson,
        var type when type == typeof(ThreadMessageDeltaEvent) => ThreadMessageDeltaEvent.ReadJson,
        var type when type == typeof(ThreadRunStepEvent) => ThreadRunStepEvent.ReadJson,
        var type when type == typeof(ThreadRunEvent) => ThreadRunEvent.ReadJson,
        var type when type == typeof(ThreadMessageEvent) => ThreadMessageEvent.ReadJson,
        _ => null,
    };

    private protected override AssistantStreamEvent Unknown(JsonElement json) => new UnknownAssistantStreamEvent(json);

    private static IReadOnlyList<T> Known<T>()
        where T : struct, IOpenEnum<T> =>
        T.Known;
}
