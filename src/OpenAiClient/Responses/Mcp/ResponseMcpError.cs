namespace OpenAi.Responses;

/// <summary>Why a call of an MCP server's tool failed.</summary>
[Union("type")]
[Variant<ResponseMcpHttpError>("http_error")]
[Variant<ResponseMcpProtocolError>("mcp_protocol_error")]
[Variant<ResponseMcpExecutionError>("mcp_tool_execution_error")]
public abstract partial record ResponseMcpError : JsonModel;
