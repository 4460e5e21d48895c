using OpenAi.VectorStores;

namespace OpenAi.ChatKit;

/// <summary>The workflow of a session.</summary>
public sealed partial record ChatKitWorkflow : JsonModel
{
    /// <summary>The workflow.</summary>
    public string Id { get; set; } = "";

    /// <summary>Its version; <see langword="null"/> for the one that is deployed.</summary>
    public string? Version { get; set; }

    /// <summary>Variables of the workflow.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? StateVariables { get; set; }

    /// <summary>Whether traces are kept.</summary>
    public ChatKitTracing? Tracing { get; set; }
}
