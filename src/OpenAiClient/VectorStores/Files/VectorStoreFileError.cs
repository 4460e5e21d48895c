namespace OpenAi.VectorStores;

/// <summary>Why a file could not be processed.</summary>
public sealed partial record VectorStoreFileError : JsonModel
{
    /// <summary>The kind of error.</summary>
    public VectorStoreFileErrorCode? Code { get; set; }

    /// <summary>The error in words.</summary>
    public string Message { get; set; } = "";
}
