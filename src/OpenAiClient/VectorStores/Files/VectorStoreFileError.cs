using System.Text.Json.Serialization.Metadata;

namespace OpenAi.VectorStores;

/// <summary>Why a file could not be processed.</summary>
public sealed record VectorStoreFileError : JsonModel
{
    /// <summary>The kind of error.</summary>
    public VectorStoreFileErrorCode? Code { get; set; }

    /// <summary>The error in words.</summary>
    public string Message { get; set; } = "";

    internal override JsonTypeInfo TypeInfo => VectorStoresJson.Of<VectorStoreFileError>();
}
