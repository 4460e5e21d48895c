namespace OpenAi.Responses;

/// <summary>The server broke the protocol, or reported an error of it.</summary>
public sealed partial record ResponseMcpProtocolError : ResponseMcpError
{
    /// <summary>The error's number.</summary>
    public int? Code { get; set; }

    /// <summary>What happened, in words.</summary>
    public string Message { get; set; } = "";
}
