using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>How a thread is shortened to fit. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AssistantTruncationType>))]
public readonly record struct AssistantTruncationType(string Value) : IOpenEnum<AssistantTruncationType>
{
    /// <summary>Messages in the middle are left out until the thread fits; the default.</summary>
    public static AssistantTruncationType Auto { get; } = new("auto");

    /// <summary>Only the newest messages are kept.</summary>
    public static AssistantTruncationType LastMessages { get; } = new("last_messages");

    static IReadOnlyList<AssistantTruncationType> IOpenEnum<AssistantTruncationType>.Known { get; } = [Auto, LastMessages];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator AssistantTruncationType(string value) => new(value);

    static AssistantTruncationType IOpenEnum<AssistantTruncationType>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
