using System.Text.Json;

namespace OpenAi.Json;

/// <summary>The variant of a union for values that this version does not know; it is written back as it was read.</summary>
internal interface IUnknownVariant
{
    JsonElement Json { get; }
}
