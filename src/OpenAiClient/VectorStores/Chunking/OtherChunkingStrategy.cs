using System.Text.Json.Serialization.Metadata;

namespace OpenAi.VectorStores;

/// <summary>The server does not know how the file was cut, mostly because that was long ago. Found in answers only.</summary>
public sealed record OtherChunkingStrategy : ChunkingStrategy
{
    /// <summary>Always <c>other</c>.</summary>
    public override string Type => "other";

    internal override JsonTypeInfo TypeInfo => VectorStoresJson.Of<OtherChunkingStrategy>();
}
