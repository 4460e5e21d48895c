using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>Whether each category of harm applies. Categories newer than this package are in <see cref="All"/>.</summary>
public sealed partial record ModerationCategories : ModerationValues<bool?>
{
    /// <summary>Every category by its name on the wire, those newer than this package included; without those that the server left out.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, bool> All => ModerationPairs.Join(
        Known(),
        ExtraFields,
        static json => json.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => default(bool?) });
}
