namespace OpenAi.Responses;

/// <summary>The MCP server could not be reached, or returned an HTTP error.</summary>
public sealed partial record ResponseMcpHttpError : ResponseMcpError
{
    /// <summary>The HTTP status.</summary>
    public int? Code { get; set; }

    /// <summary>The error message.</summary>
    public string Message { get; set; } = "";
}
