using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A model with instructions and tools, kept on the server.</summary>
public sealed partial record Assistant : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>assistant</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Its name, at most 256 characters.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for, at most 512 characters.</summary>
    public string? Description { get; set; }

    /// <summary>What the model is told before everything else, at most 256,000 characters.</summary>
    public string? Instructions { get; set; }

    /// <summary>The model.</summary>
    public string Model { get; set; } = "";

    /// <summary>The tools it may use.</summary>
    public IReadOnlyList<AssistantTool> Tools { get; set; } = [];

    /// <summary>What the tools work with.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>How much a reasoning model thinks. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>How varied its answers are, from 0 to 2.</summary>
    public double? Temperature { get; set; }

    /// <summary>The share of probability that it considers, from 0 to 1.</summary>
    public double? TopP { get; set; }

    /// <summary>What the answer must look like. Default: <see cref="AssistantResponseFormat.Auto"/>.</summary>
    public AssistantResponseFormat? ResponseFormat { get; set; }

    /// <summary>The pairs that are kept with it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
