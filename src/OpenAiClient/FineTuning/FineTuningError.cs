namespace OpenAi.FineTuning;

/// <summary>Why a training has failed. Empty when it has not.</summary>
public sealed partial record FineTuningError : JsonModel
{
    /// <summary>The API's code for the error.</summary>
    public string? Code { get; set; }

    /// <summary>What has happened.</summary>
    public string? Message { get; set; }

    /// <summary>The parameter that it is about; <see langword="null"/> when there is none.</summary>
    public string? Param { get; set; }
}
