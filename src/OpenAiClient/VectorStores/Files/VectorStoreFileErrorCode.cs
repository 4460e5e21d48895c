namespace OpenAi.VectorStores;

/// <summary>Why a file could not be processed. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class VectorStoreFileErrorCode
{
    /// <summary>The server failed.</summary>
    public static VectorStoreFileErrorCode ServerError { get; } = new("server_error");

    /// <summary>Files of this kind cannot be searched.</summary>
    public static VectorStoreFileErrorCode UnsupportedFile { get; } = new("unsupported_file");

    /// <summary>The file cannot be read.</summary>
    public static VectorStoreFileErrorCode InvalidFile { get; } = new("invalid_file");
}
