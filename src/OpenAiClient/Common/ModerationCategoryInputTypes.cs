using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>The kinds of input that each category of harm was looked for in. Categories newer than this package are in <see cref="All"/>.</summary>
public sealed partial record ModerationCategoryInputTypes : ModerationValues<IReadOnlyList<ModerationInputType>>
{
    /// <summary>Every category by its name on the wire, those newer than this package included; without those that the server left out.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, IReadOnlyList<ModerationInputType>> All => ModerationPairs.Join(
        Known(),
        ExtraFields,
        static json => json.ValueKind == JsonValueKind.Array
            ? [.. json.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => (ModerationInputType)item.GetString()!)]
            : null);
}
