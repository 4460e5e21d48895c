using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>A chunk of a streamed answer.</summary>
public sealed partial record ChatCompletionChunk : ApiResult
{
    // A stream creates thousands of chunks; a nullable struct would need two or three times the memory.
    private long _createdTicks;

    // The fields that few chunks contain.
    private ChatChunkRarities? _rarities;

    /// <summary>The id of the answer, the same in all its chunks.</summary>
    [RepeatedText]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>chat.completion.chunk</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When the answer was begun.</summary>
    public DateTimeOffset? Created
    {
        get => _createdTicks == 0 ? null : new DateTimeOffset(_createdTicks, TimeSpan.Zero);
        set => _createdTicks = value?.UtcTicks ?? 0;
    }

    /// <summary>The exact name of the model.</summary>
    [RepeatedText]
    public string Model { get; set; } = "";

    /// <summary>The service tier that processes the request.</summary>
    public ServiceTier? ServiceTier { get; set; }

    /// <summary>The configuration of the server.</summary>
    [RepeatedText]
    public string? SystemFingerprint { get; set; }

    /// <summary>The new data of each choice; empty in a chunk that only contains the usage.</summary>
    [Carries]
    public IReadOnlyList<ChatChunkChoice> Choices { get; set; } = [];

    /// <summary>The number of tokens used: in the last chunk, if <see cref="ChatStreamOptions.IncludeUsage"/> is set.</summary>
    public CompletionUsage? Usage
    {
        get => _rarities?.Usage;
        set
        {
            if (value is not null || _rarities is not null)
                _rarities = Rarities with { Usage = value };
        }
    }

    /// <summary>Random text that hides the length of the chunk's content from observers of the network.</summary>
    public string? Obfuscation { get; set; }

    /// <summary>The results of moderation, if requested.</summary>
    public ChatModeration? Moderation
    {
        get => _rarities?.Moderation;
        set
        {
            if (value is not null || _rarities is not null)
                _rarities = Rarities with { Moderation = value };
        }
    }

    /// <summary>The new text of the first choice; the empty string when there is none.</summary>
    [JsonIgnore]
    public string Text => Choices.Count > 0 ? Choices[0]?.Delta?.Content ?? "" : "";

    /// <summary>The reason why the model stopped in the first choice; <see langword="null"/> until it does.</summary>
    [JsonIgnore]
    public FinishReason? FinishReason => Choices.Count > 0 ? Choices[0]?.FinishReason : null;

    // The object is immutable, so copies of this record can share it.
    private ChatChunkRarities Rarities => _rarities ?? ChatChunkRarities.None;
}
