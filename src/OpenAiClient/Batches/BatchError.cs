namespace OpenAi.Batches;

/// <summary>An error in the file of a batch, or in one of its requests.</summary>
public sealed partial record BatchError : JsonModel
{
    /// <summary>The API's code for the error, such as <c>invalid_json_line</c>.</summary>
    public string? Code { get; set; }

    /// <summary>A description of the error.</summary>
    public string? Message { get; set; }

    /// <summary>The parameter with the error; <see langword="null"/> when there is none.</summary>
    public string? Param { get; set; }

    /// <summary>The line of the file with the error, from 1; <see langword="null"/> when the error concerns the whole file.</summary>
    public int? Line { get; set; }
}
