namespace OpenAi.Responses;

/// <summary>One of several agents that work on a response.</summary>
public sealed partial record ResponseAgent : JsonModel
{
    /// <summary>Its name.</summary>
    public string AgentName { get; set; } = "";
}
