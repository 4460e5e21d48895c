namespace OpenAi.VectorStores;

/// <summary>The reason why a file could not be processed.</summary>
public sealed partial record VectorStoreFileError : JsonModel
{
    /// <summary>The kind of error.</summary>
    public VectorStoreFileErrorCode? Code { get; set; }

    /// <summary>A description of the error.</summary>
    public string Message { get; set; } = "";
}
