using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A model with instructions and tools, stored on the server.</summary>
public sealed partial record Assistant : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>assistant</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The name, at most 256 characters.</summary>
    public string? Name { get; set; }

    /// <summary>The purpose, at most 512 characters.</summary>
    public string? Description { get; set; }

    /// <summary>The system instructions for the model, at most 256,000 characters.</summary>
    public string? Instructions { get; set; }

    /// <summary>The model.</summary>
    public string Model { get; set; } = "";

    /// <summary>The tools that the assistant may use.</summary>
    public IReadOnlyList<AssistantTool> Tools { get; set; } = [];

    /// <summary>The resources that the tools use.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>The reasoning effort of a reasoning model. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>The sampling temperature, from 0 to 2.</summary>
    public double? Temperature { get; set; }

    /// <summary>The nucleus sampling value (top p), from 0 to 1.</summary>
    public double? TopP { get; set; }

    /// <summary>The required format of the answer. Default: <see cref="AssistantResponseFormat.Auto"/>.</summary>
    public AssistantResponseFormat? ResponseFormat { get; set; }

    /// <summary>The metadata stored with the object.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
