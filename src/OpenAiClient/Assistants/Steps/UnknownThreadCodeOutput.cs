using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>
/// A variant of <see cref="ThreadCodeOutput"/> that this version of the package does not know; it is written back as it
/// was read.
/// </summary>
public sealed partial record UnknownThreadCodeOutput : ThreadCodeOutput, IUnknownVariant
{
    /// <summary>Keeps JSON of a kind that the package does not know.</summary>
    /// <param name="json">The JSON.</param>
    public UnknownThreadCodeOutput(JsonElement json)
    {
        Json = json.Clone();
        Index = StreamIndex.Of(Json);
    }

    /// <inheritdoc/>
    public override string Type => UnknownTag.Of(Json, "type");

    /// <summary>The JSON as it came.</summary>
    public JsonElement Json { get; }
}
