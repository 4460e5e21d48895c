using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>How sure the model is of each category of harm, from 0 to 1. Categories newer than this package are in <see cref="All"/>.</summary>
public sealed partial record ModerationCategoryScores : ModerationValues<double?>
{
    /// <summary>Every score by the name of its category on the wire, those newer than this package included; without those that the server left out.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, double> All => ModerationPairs.Join(
        Known(),
        ExtraFields,
        static json => json.ValueKind == JsonValueKind.Number ? Math.Clamp(json.GetDouble(), double.MinValue, double.MaxValue) : default(double?));
}
