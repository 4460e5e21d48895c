namespace OpenAi.Responses;

/// <summary>Lets the model call the tools of an MCP server.</summary>
public sealed partial record ResponseMcpServerTool : ResponseTool
{
    /// <summary>The tools that the model may call. Default: all.</summary>
    public ResponseMcpAllowedTools? AllowedTools { get; set; }

    /// <summary>The OAuth access token for the server. Answers do not contain it.</summary>
    public string? Authorization { get; set; }

    /// <summary>A service with a built-in connector, instead of <see cref="ServerUrl"/>.</summary>
    public ResponseConnector? ConnectorId { get; set; }

    /// <summary>Headers of the requests to the server.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; set; }

    /// <summary>The calls that need approval by a <see cref="ResponseMcpApprovalItem"/>. Default: the server's, all.</summary>
    public ResponseMcpApprovalPolicy? RequireApproval { get; set; }

    /// <summary>The purpose of the server, for the model.</summary>
    public string? ServerDescription { get; set; }

    /// <summary>The label of the server, which its calls contain.</summary>
    public string ServerLabel { get; set; } = "";

    /// <summary>The address of the server.</summary>
    public string? ServerUrl { get; set; }

    /// <summary>The id of the tunnel to the server, instead of <see cref="ServerUrl"/>.</summary>
    public string? TunnelId { get; set; }

    /// <summary>Whether the model finds the server's tools only through a tool search.</summary>
    public bool? DeferLoading { get; set; }

    /// <summary>The callers that may use the tools. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
