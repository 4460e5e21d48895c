namespace OpenAi.Responses;

/// <summary>The MCP server violated the protocol, or reported a protocol error.</summary>
public sealed partial record ResponseMcpProtocolError : ResponseMcpError
{
    /// <summary>The error code.</summary>
    public int? Code { get; set; }

    /// <summary>The error message.</summary>
    public string Message { get; set; } = "";
}
