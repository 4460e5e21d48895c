namespace OpenAi.Responses;

/// <summary>The error of a failed response.</summary>
public sealed partial record ResponseError : JsonModel
{
    /// <summary>The error code.</summary>
    public ResponseErrorCode? Code { get; set; }

    /// <summary>The error message.</summary>
    public string Message { get; set; } = "";
}
