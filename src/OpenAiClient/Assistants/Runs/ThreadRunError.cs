namespace OpenAi.Assistants;

/// <summary>The reason why a run or a step failed.</summary>
public sealed partial record ThreadRunError : JsonModel
{
    /// <summary>The kind of failure.</summary>
    public ThreadRunErrorCode? Code { get; set; }

    /// <summary>A description of the error.</summary>
    public string? Message { get; set; }
}
