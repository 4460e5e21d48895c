namespace OpenAi.Batches;

/// <summary>What is wrong with the file of a batch.</summary>
public sealed partial record BatchErrors : JsonModel
{
    /// <summary>The API's name for this kind of object: <c>list</c>.</summary>
    public string? Object { get; set; }

    /// <summary>The errors.</summary>
    public IReadOnlyList<BatchError> Data { get; set; } = [];
}
