using System.Text.Json;

namespace OpenAi.FineTuning;

/// <summary>What a grader has given.</summary>
public sealed partial record GraderRunResult : ApiResult
{
    /// <summary>The score.</summary>
    public double? Reward { get; set; }

    /// <summary>How it came about.</summary>
    public GraderRunMetadata? Metadata { get; set; }

    /// <summary>The scores of its parts.</summary>
    public IReadOnlyDictionary<string, JsonElement>? SubRewards { get; set; }

    /// <summary>The tokens of each model that it has asked.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ModelGraderTokenUsagePerModel { get; set; }
}
