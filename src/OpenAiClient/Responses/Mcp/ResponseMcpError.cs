namespace OpenAi.Responses;

/// <summary>The error of a call of an MCP server's tool.</summary>
[Union("type")]
[Variant<ResponseMcpHttpError>("http_error")]
[Variant<ResponseMcpProtocolError>("mcp_protocol_error")]
[Variant<ResponseMcpExecutionError>("mcp_tool_execution_error")]
public abstract partial record ResponseMcpError : JsonModel;
