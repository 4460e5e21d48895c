using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The arguments of a call of an MCP server's tool are done.</summary>
public sealed partial record ResponseMcpArgumentsDoneEvent : ResponseStreamEvent
{
    /// <summary>All the arguments, as JSON.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
