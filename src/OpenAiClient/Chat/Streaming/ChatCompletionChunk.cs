using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>A piece of an answer that is streamed.</summary>
public sealed partial record ChatCompletionChunk : ApiResult
{
    // A stream makes thousands of these; a nullable struct would take two or three times the room.
    private long _createdTicks;

    // Nearly all chunks have none of it.
    private ChatChunkRarities? _rarities;

    /// <summary>The id of the answer, the same in all its chunks.</summary>
    [RepeatedText]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>chat.completion.chunk</c>.</summary>
    [RepeatedText]
    public string Object { get; set; } = "";

    /// <summary>When the answer was begun.</summary>
    public DateTimeOffset? Created
    {
        get => _createdTicks == 0 ? null : new DateTimeOffset(_createdTicks, TimeSpan.Zero);
        set => _createdTicks = value?.UtcTicks ?? 0;
    }

    /// <summary>The model that makes it, by its exact name.</summary>
    [RepeatedText]
    public string Model { get; set; } = "";

    /// <summary>The quality of service that processes the request.</summary>
    public ServiceTier? ServiceTier { get; set; }

    /// <summary>Which configuration of the server makes it.</summary>
    [RepeatedText]
    public string? SystemFingerprint { get; set; }

    /// <summary>What is new in each of the answers; empty in a chunk that only tells the usage.</summary>
    [Carries]
    public IReadOnlyList<ChatChunkChoice> Choices { get; set; } = [];

    /// <summary>How many tokens were used: in the last chunk, when <see cref="ChatStreamOptions.IncludeUsage"/> asks for it.</summary>
    public CompletionUsage? Usage
    {
        get => _rarities?.Usage;
        set
        {
            if (value is not null || _rarities is not null)
                _rarities = Rarities with { Usage = value };
        }
    }

    /// <summary>Random text that hides the size of the chunk from observers.</summary>
    public string? Obfuscation { get; set; }

    /// <summary>What moderation found, when the request asked for it.</summary>
    public ChatModeration? Moderation
    {
        get => _rarities?.Moderation;
        set
        {
            if (value is not null || _rarities is not null)
                _rarities = Rarities with { Moderation = value };
        }
    }

    /// <summary>What is new in the text of the first choice; the empty string when nothing is.</summary>
    [JsonIgnore]
    public string Text => Choices.Count > 0 ? Choices[0]?.Delta?.Content ?? "" : "";

    /// <summary>Why the model stopped in the first choice; <see langword="null"/> until it does.</summary>
    [JsonIgnore]
    public FinishReason? FinishReason => Choices.Count > 0 ? Choices[0]?.FinishReason : null;

    // Never changed, so that a copy of this record can share it.
    private ChatChunkRarities Rarities => _rarities ?? ChatChunkRarities.None;
}
