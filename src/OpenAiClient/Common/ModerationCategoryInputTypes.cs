using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>The kinds of input that were checked for each harm category. Categories newer than this package are in <see cref="All"/>.</summary>
public sealed partial record ModerationCategoryInputTypes : ModerationValues<IReadOnlyList<ModerationInputType>>
{
    /// <summary>All categories by their JSON names, including those newer than this package; without those that the server did not send.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, IReadOnlyList<ModerationInputType>> All => ModerationPairs.Join(
        Known(),
        ExtraFields,
        static json => json.ValueKind == JsonValueKind.Array
            ? [.. json.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => (ModerationInputType)item.GetString()!)]
            : null);
}
