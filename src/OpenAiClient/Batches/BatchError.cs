namespace OpenAi.Batches;

/// <summary>What is wrong with the file of a batch, or with one of its requests.</summary>
public sealed partial record BatchError : JsonModel
{
    /// <summary>The API's code for the error, such as <c>invalid_json_line</c>.</summary>
    public string? Code { get; set; }

    /// <summary>What is wrong.</summary>
    public string? Message { get; set; }

    /// <summary>The parameter that it is about; <see langword="null"/> when there is none.</summary>
    public string? Param { get; set; }

    /// <summary>The line of the file, from 1; <see langword="null"/> when it is about the whole.</summary>
    public int? Line { get; set; }
}
