namespace OpenAi.VectorStores;

/// <summary>The reason why a file could not be processed. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VectorStoreFileErrorCode
{
    /// <summary>The server failed.</summary>
    public static VectorStoreFileErrorCode ServerError { get; } = new("server_error");

    /// <summary>Files of this format are not supported.</summary>
    public static VectorStoreFileErrorCode UnsupportedFile { get; } = new("unsupported_file");

    /// <summary>The file cannot be read.</summary>
    public static VectorStoreFileErrorCode InvalidFile { get; } = new("invalid_file");
}
