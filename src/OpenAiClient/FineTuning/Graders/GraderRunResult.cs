using System.Text.Json;

namespace OpenAi.FineTuning;

/// <summary>The result of running a grader.</summary>
public sealed partial record GraderRunResult : ApiResult
{
    /// <summary>The score.</summary>
    public double? Reward { get; set; }

    /// <summary>Details about how the score was computed.</summary>
    public GraderRunMetadata? Metadata { get; set; }

    /// <summary>The scores of the parts.</summary>
    public IReadOnlyDictionary<string, JsonElement>? SubRewards { get; set; }

    /// <summary>The tokens used by each model that was called.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ModelGraderTokenUsagePerModel { get; set; }
}
