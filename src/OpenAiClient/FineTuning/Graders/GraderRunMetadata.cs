using System.Text.Json;

namespace OpenAi.FineTuning;

/// <summary>How a score came about.</summary>
public sealed partial record GraderRunMetadata : JsonModel
{
    /// <summary>The name of the grader.</summary>
    public string Name { get; set; } = "";

    /// <summary>The kind of the grader.</summary>
    public string Type { get; set; } = "";

    /// <summary>What went wrong.</summary>
    public GraderRunErrors? Errors { get; set; }

    /// <summary>How long it took, in seconds.</summary>
    public double? ExecutionTime { get; set; }

    /// <summary>The scores.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Scores { get; set; }

    /// <summary>The tokens that were used; <see langword="null"/> without a model.</summary>
    public long? TokenUsage { get; set; }

    /// <summary>The model that was asked; <see langword="null"/> without one.</summary>
    public string? SampledModelName { get; set; }
}
