namespace OpenAi.Responses;

/// <summary>The server could not be reached, or refused.</summary>
public sealed partial record ResponseMcpHttpError : ResponseMcpError
{
    /// <summary>The HTTP status.</summary>
    public int? Code { get; set; }

    /// <summary>What happened, in words.</summary>
    public string Message { get; set; } = "";
}
