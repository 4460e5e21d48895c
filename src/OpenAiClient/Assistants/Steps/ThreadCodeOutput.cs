using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// Something that code gave: a <see cref="ThreadCodeLogs"/>, a <see cref="ThreadCodeImage"/>, or an
/// <see cref="UnknownThreadCodeOutput"/>.
/// </summary>
[JsonConverter(typeof(ThreadCodeOutputConverter))]
public abstract partial record ThreadCodeOutput : JsonModel
{
    private protected ThreadCodeOutput()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    public abstract string Type { get; }

    /// <summary>The place in its list, from 0; set in the deltas of a stream only.</summary>
    public int? Index { get; set; }
}
