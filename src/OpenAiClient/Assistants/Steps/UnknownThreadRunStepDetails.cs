using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>
/// A variant of <see cref="ThreadRunStepDetails"/> that this version of the package does not know; it is written back as
/// it was read.
/// </summary>
public sealed partial record UnknownThreadRunStepDetails : ThreadRunStepDetails, IUnknownVariant
{
    /// <summary>Keeps JSON of a kind that the package does not know.</summary>
    /// <param name="json">The JSON.</param>
    public UnknownThreadRunStepDetails(JsonElement json) => Json = json.Clone();

    /// <inheritdoc/>
    public override string Type => UnknownTag.Of(Json, "type");

    /// <summary>The JSON as it came.</summary>
    public JsonElement Json { get; }
}
