namespace OpenAi.Assistants;

/// <summary>What to change in an assistant. <c>POST /assistants/{assistant_id}</c>. What is left <see langword="null"/> stays as it is.</summary>
public sealed partial record AssistantUpdateRequest : JsonModel
{
    /// <summary>The model, such as <c>gpt-4o</c>; on Azure the deployment.</summary>
    public string? Model { get; set; }

    /// <summary>Its name, at most 256 characters.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for, at most 512 characters.</summary>
    public string? Description { get; set; }

    /// <summary>What the model is told before everything else, at most 256,000 characters.</summary>
    public string? Instructions { get; set; }

    /// <summary>The tools it may use, at most 128.</summary>
    public IReadOnlyList<AssistantTool>? Tools { get; set; }

    /// <summary>What the tools work with.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>How much a reasoning model thinks. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>
    /// How varied the answer is, from 0, nearly the same each time, to 2. Change this or <see cref="TopP"/>, not both.
    /// Default: the server's, 1.
    /// </summary>
    public double? Temperature { get; set; }

    /// <summary>Only the likeliest tokens with together this probability are considered, from 0 to 1. Default: the server's, 1.</summary>
    public double? TopP { get; set; }

    /// <summary>What the answer must look like. Default: <see cref="AssistantResponseFormat.Auto"/>.</summary>
    public AssistantResponseFormat? ResponseFormat { get; set; }

    /// <summary>Up to 16 pairs to keep with it: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
