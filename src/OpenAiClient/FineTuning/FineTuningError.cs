namespace OpenAi.FineTuning;

/// <summary>The reason why a fine-tuning job failed. Empty when it did not.</summary>
public sealed partial record FineTuningError : JsonModel
{
    /// <summary>The API's code for the error.</summary>
    public string? Code { get; set; }

    /// <summary>A description of the error.</summary>
    public string? Message { get; set; }

    /// <summary>The parameter with the error; <see langword="null"/> when there is none.</summary>
    public string? Param { get; set; }
}
