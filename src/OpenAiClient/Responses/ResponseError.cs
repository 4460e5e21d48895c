namespace OpenAi.Responses;

/// <summary>Why a response failed.</summary>
public sealed partial record ResponseError : JsonModel
{
    /// <summary>The kind of failure.</summary>
    public ResponseErrorCode? Code { get; set; }

    /// <summary>What happened, in words.</summary>
    public string Message { get; set; } = "";
}
