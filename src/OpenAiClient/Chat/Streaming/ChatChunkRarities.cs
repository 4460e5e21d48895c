namespace OpenAi.Chat;

/// <summary>The fields that few chunks contain. Immutable, so that copies of a chunk can share it.</summary>
internal sealed record ChatChunkRarities
{
    /// <summary>No fields are set.</summary>
    public static readonly ChatChunkRarities None = new();

    public CompletionUsage? Usage { get; init; }

    public ChatModeration? Moderation { get; init; }
}
