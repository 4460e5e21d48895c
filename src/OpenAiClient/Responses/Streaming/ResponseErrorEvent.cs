namespace OpenAi.Responses;

/// <summary>The stream itself failed. Streams raise it as a <see cref="StreamErrorException"/>.</summary>
public sealed partial record ResponseErrorEvent : ResponseStreamEvent
{
    /// <summary>The kind of failure.</summary>
    public string? Code { get; set; }

    /// <summary>What happened, in words.</summary>
    public string Message { get; set; } = "";

    /// <summary>The parameter at fault.</summary>
    public string? Param { get; set; }
}
