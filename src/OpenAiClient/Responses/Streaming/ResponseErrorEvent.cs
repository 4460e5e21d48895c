namespace OpenAi.Responses;

/// <summary>The stream failed. Enumerating a stream throws it as a <see cref="StreamErrorException"/>.</summary>
public sealed partial record ResponseErrorEvent : ResponseStreamEvent
{
    /// <summary>The error code.</summary>
    public string? Code { get; set; }

    /// <summary>The error message.</summary>
    public string Message { get; set; } = "";

    /// <summary>The request parameter that the error is about.</summary>
    public string? Param { get; set; }
}
