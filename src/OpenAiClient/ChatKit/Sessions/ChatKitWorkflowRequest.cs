using OpenAi.VectorStores;

namespace OpenAi.ChatKit;

/// <summary>A workflow for a session.</summary>
public sealed partial record ChatKitWorkflowRequest : JsonModel
{
    /// <summary>The workflow.</summary>
    public required string Id { get; set; }

    /// <summary>Its version. Default: the one that is deployed.</summary>
    public string? Version { get; set; }

    /// <summary>Variables of the workflow: texts, numbers, true or false. Default: none.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? StateVariables { get; set; }

    /// <summary>Whether traces are kept. Default: the server's, they are.</summary>
    public ChatKitTracing? Tracing { get; set; }
}
