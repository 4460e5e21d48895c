using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>The server decides: chunks of 800 tokens that share 400.</summary>
public sealed record AssistantAutoChunking : AssistantChunkingStrategy
{
    /// <summary>Always <c>auto</c>.</summary>
    public override string Type => "auto";

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<AssistantAutoChunking>();
}
