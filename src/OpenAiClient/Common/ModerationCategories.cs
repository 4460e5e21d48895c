using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>Whether each harm category applies. Categories newer than this package are in <see cref="All"/>.</summary>
public sealed partial record ModerationCategories : ModerationValues<bool?>
{
    /// <summary>All categories by their JSON names, including those newer than this package; without those that the server did not send.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, bool> All => ModerationPairs.Join(
        Known(),
        ExtraFields,
        static json => json.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => default(bool?) });
}
