using OpenAi.VectorStores;

namespace OpenAi.ChatKit;

/// <summary>The workflow of a session.</summary>
public sealed partial record ChatKitWorkflow : JsonModel
{
    /// <summary>The id of the workflow.</summary>
    public string Id { get; set; } = "";

    /// <summary>The version; <see langword="null"/> for the deployed one.</summary>
    public string? Version { get; set; }

    /// <summary>The variables of the workflow.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? StateVariables { get; set; }

    /// <summary>Whether traces are stored.</summary>
    public ChatKitTracing? Tracing { get; set; }
}
