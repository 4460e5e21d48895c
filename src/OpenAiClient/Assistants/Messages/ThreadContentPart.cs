using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// A part of a message: a <see cref="ThreadTextPart"/>, a <see cref="ThreadImageFilePart"/>, a
/// <see cref="ThreadImageUrlPart"/>, a <see cref="ThreadRefusalPart"/>, or an <see cref="UnknownThreadContentPart"/>.
/// </summary>
[JsonConverter(typeof(ThreadContentPartConverter))]
public abstract partial record ThreadContentPart : JsonModel
{
    private protected ThreadContentPart()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    public abstract string Type { get; }

    /// <summary>The place in its list, from 0; set in the deltas of a stream only.</summary>
    public int? Index { get; set; }
}
