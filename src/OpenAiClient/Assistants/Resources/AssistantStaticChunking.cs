using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Chunks of a given size.</summary>
public sealed record AssistantStaticChunking : AssistantChunkingStrategy
{
    /// <summary>Always <c>static</c>.</summary>
    public override string Type => "static";

    /// <summary>The size.</summary>
    public AssistantChunkSize Static { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<AssistantStaticChunking>();
}
