using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The answer of a chat model.</summary>
public sealed partial record ChatCompletion : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>chat.completion</c>.</summary>
    [RepeatedText]
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The model that made it, by its exact name.</summary>
    [RepeatedText]
    public string Model { get; set; } = "";

    /// <summary>The answers, as many as were asked for.</summary>
    [Carries]
    [Essential]
    public IReadOnlyList<ChatChoice> Choices { get; set; } = [];

    /// <summary>How many tokens were used.</summary>
    public CompletionUsage? Usage { get; set; }

    /// <summary>The quality of service that processed the request.</summary>
    public ServiceTier? ServiceTier { get; set; }

    /// <summary>Which configuration of the server made it: answers to the same seed are alike only under the same one.</summary>
    [RepeatedText]
    public string? SystemFingerprint { get; set; }

    /// <summary>What moderation found, when the request asked for it.</summary>
    public ChatModeration? Moderation { get; set; }

    /// <summary>The metadata of a stored completion.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The request that made a stored completion.</summary>
    public string? RequestId { get; set; }

    /// <summary>Which tools the request of a stored completion let the model call.</summary>
    public ChatToolChoice? ToolChoice { get; set; }

    /// <summary>The tools in the request of a stored completion.</summary>
    public IReadOnlyList<ChatTool>? Tools { get; set; }

    /// <summary>The response format in the request of a stored completion.</summary>
    public ChatResponseFormat? ResponseFormat { get; set; }

    /// <summary>The seed of a stored completion.</summary>
    public long? Seed { get; set; }

    /// <summary>The temperature of a stored completion.</summary>
    public double? Temperature { get; set; }

    /// <summary>The nucleus sampling of a stored completion.</summary>
    public double? TopP { get; set; }

    /// <summary>The presence penalty of a stored completion.</summary>
    public double? PresencePenalty { get; set; }

    /// <summary>The frequency penalty of a stored completion.</summary>
    public double? FrequencyPenalty { get; set; }

    /// <summary>The user that the request of a stored completion named.</summary>
    public string? InputUser { get; set; }

    /// <summary>The text of the first choice; the empty string when there is none.</summary>
    [JsonIgnore]
    public string Text => First?.Message.Text ?? "";

    /// <summary>Why the model stopped in the first choice; <see langword="null"/> when there is none.</summary>
    [JsonIgnore]
    public FinishReason? FinishReason => First?.FinishReason;

    internal override IReadOnlyList<JsonModel?> ErrorPlaces => Choices;

    // Servers may list them as they were finished.
    private ChatChoice? First => Choices.FirstOrDefault(static choice => choice?.Index == 0) ?? (Choices.Count > 0 ? Choices[0] : null);
}
