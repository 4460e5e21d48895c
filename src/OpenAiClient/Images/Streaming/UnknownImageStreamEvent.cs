using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>A variant of <see cref="ImageStreamEvent"/> that this version of the package does not know; it is written back as it was read.</summary>
public sealed partial record UnknownImageStreamEvent : ImageStreamEvent, IUnknownVariant
{
    /// <summary>Keeps JSON of a kind that the package does not know.</summary>
    /// <param name="json">The JSON.</param>
    public UnknownImageStreamEvent(JsonElement json)
        : base(UnknownTag.Of(json, "type")) => Json = json.Clone();

    /// <summary>The JSON as it came.</summary>
    public JsonElement Json { get; }
}
