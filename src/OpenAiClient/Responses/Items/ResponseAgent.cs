namespace OpenAi.Responses;

/// <summary>An agent, if several agents work on a response.</summary>
public sealed partial record ResponseAgent : JsonModel
{
    /// <summary>The name.</summary>
    public string AgentName { get; set; } = "";
}
