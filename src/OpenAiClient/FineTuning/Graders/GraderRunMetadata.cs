using System.Text.Json;

namespace OpenAi.FineTuning;

/// <summary>Details about how a score was computed.</summary>
public sealed partial record GraderRunMetadata : JsonModel
{
    /// <summary>The name of the grader.</summary>
    public string Name { get; set; } = "";

    /// <summary>The kind of the grader.</summary>
    public string Type { get; set; } = "";

    /// <summary>The errors.</summary>
    public GraderRunErrors? Errors { get; set; }

    /// <summary>The execution time in seconds.</summary>
    public double? ExecutionTime { get; set; }

    /// <summary>The scores.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Scores { get; set; }

    /// <summary>The number of tokens used; <see langword="null"/> when no model was called.</summary>
    public long? TokenUsage { get; set; }

    /// <summary>The model that was called; <see langword="null"/> when none was.</summary>
    public string? SampledModelName { get; set; }
}
