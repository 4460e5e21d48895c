using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>The model's confidence in each harm category, from 0 to 1. Categories newer than this package are in <see cref="All"/>.</summary>
public sealed partial record ModerationCategoryScores : ModerationValues<double?>
{
    /// <summary>
    /// All scores by the JSON names of their categories, including those newer than this package; without those that the server did not
    /// send.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, double> All => ModerationPairs.Join(
        Known(),
        ExtraFields,
        static json => json.ValueKind == JsonValueKind.Number ? Math.Clamp(json.GetDouble(), double.MinValue, double.MaxValue) : default(double?));
}
