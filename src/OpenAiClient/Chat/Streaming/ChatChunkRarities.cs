namespace OpenAi.Chat;

/// <summary>What few chunks of a stream have. Immutable, so that copies of a chunk can share it.</summary>
internal sealed record ChatChunkRarities
{
    /// <summary>Nothing of it.</summary>
    public static readonly ChatChunkRarities None = new();

    public CompletionUsage? Usage { get; init; }

    public ChatModeration? Moderation { get; init; }
}
