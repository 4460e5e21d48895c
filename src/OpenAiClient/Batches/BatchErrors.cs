namespace OpenAi.Batches;

/// <summary>The errors in the file of a batch.</summary>
public sealed partial record BatchErrors : JsonModel
{
    /// <summary>The object type, always <c>list</c>.</summary>
    public string? Object { get; set; }

    /// <summary>The errors.</summary>
    public IReadOnlyList<BatchError> Data { get; set; } = [];
}
