namespace OpenAi.Responses;

/// <summary>Lets the model call the tools of an MCP server.</summary>
public sealed partial record ResponseMcpServerTool : ResponseTool
{
    /// <summary>Which of its tools. Default: all.</summary>
    public ResponseMcpAllowedTools? AllowedTools { get; set; }

    /// <summary>The OAuth access token for it. It is sent, and never shown in an answer.</summary>
    public string? Authorization { get; set; }

    /// <summary>One of the services that the API knows, instead of <see cref="ServerUrl"/>.</summary>
    public ResponseConnector? ConnectorId { get; set; }

    /// <summary>Headers to send it.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; set; }

    /// <summary>Which calls need a <see cref="ResponseMcpApprovalItem"/> first. Default: the server's, all.</summary>
    public ResponseMcpApprovalPolicy? RequireApproval { get; set; }

    /// <summary>What it is for.</summary>
    public string? ServerDescription { get; set; }

    /// <summary>The name that calls of its tools have.</summary>
    public string ServerLabel { get; set; } = "";

    /// <summary>Its address.</summary>
    public string? ServerUrl { get; set; }

    /// <summary>The tunnel through which it is reached, instead of <see cref="ServerUrl"/>.</summary>
    public string? TunnelId { get; set; }

    /// <summary>Whether the model learns of its tools only through a search for tools.</summary>
    public bool? DeferLoading { get; set; }

    /// <summary>Who may call them. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
