using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The arguments of a call of an MCP server's tool are complete.</summary>
public sealed partial record ResponseMcpArgumentsDoneEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The complete arguments as JSON.</summary>
    public string Arguments { get; set; } = "";
}
