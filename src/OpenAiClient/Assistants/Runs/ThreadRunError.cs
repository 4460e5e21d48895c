namespace OpenAi.Assistants;

/// <summary>Why a run or a step failed.</summary>
public sealed partial record ThreadRunError : JsonModel
{
    /// <summary>The kind of failure.</summary>
    public ThreadRunErrorCode? Code { get; set; }

    /// <summary>What happened, in words.</summary>
    public string? Message { get; set; }
}
