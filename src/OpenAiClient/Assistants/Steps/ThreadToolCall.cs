using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// A use of a tool: a <see cref="ThreadCodeInterpreterCall"/>, a <see cref="ThreadFileSearchCall"/>, a
/// <see cref="ThreadFunctionCall"/>, or an <see cref="UnknownThreadToolCall"/>.
/// </summary>
[JsonConverter(typeof(ThreadToolCallConverter))]
public abstract partial record ThreadToolCall : JsonModel
{
    private protected ThreadToolCall()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    public abstract string Type { get; }

    /// <summary>The place in its list, from 0; set in the deltas of a stream only.</summary>
    public int? Index { get; set; }

    /// <summary>The call's id; in the deltas of a stream, in the first only.</summary>
    public string? Id { get; set; }
}
