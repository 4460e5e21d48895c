using OpenAi.VectorStores;

namespace OpenAi.ChatKit;

/// <summary>A workflow for a session.</summary>
public sealed partial record ChatKitWorkflowRequest : JsonModel
{
    /// <summary>The id of the workflow.</summary>
    public required string Id { get; set; }

    /// <summary>The version. Default: the deployed one.</summary>
    public string? Version { get; set; }

    /// <summary>The variables of the workflow: strings, numbers or booleans. Default: none.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? StateVariables { get; set; }

    /// <summary>Whether traces are stored. Default: the server's, they are.</summary>
    public ChatKitTracing? Tracing { get; set; }
}
