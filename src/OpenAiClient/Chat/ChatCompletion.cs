using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The answer of a chat model.</summary>
public sealed partial record ChatCompletion : ApiResult
{
    /// <summary>The id of the completion.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>chat.completion</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When the completion was created.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The exact name of the model.</summary>
    [RepeatedText]
    public string Model { get; set; } = "";

    /// <summary>The answers, as many as requested.</summary>
    [Carries]
    [Essential]
    public IReadOnlyList<ChatChoice> Choices { get; set; } = [];

    /// <summary>The number of tokens used.</summary>
    public CompletionUsage? Usage { get; set; }

    /// <summary>The service tier that processed the request.</summary>
    public ServiceTier? ServiceTier { get; set; }

    /// <summary>The configuration of the server: a seed reproduces an answer only with the same configuration.</summary>
    [RepeatedText]
    public string? SystemFingerprint { get; set; }

    /// <summary>The results of moderation, if requested.</summary>
    public ChatModeration? Moderation { get; set; }

    /// <summary>The metadata of a stored completion.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The id of the request of a stored completion.</summary>
    public string? RequestId { get; set; }

    /// <summary>The tool choice in the request of a stored completion.</summary>
    public ChatToolChoice? ToolChoice { get; set; }

    /// <summary>The tools in the request of a stored completion.</summary>
    public IReadOnlyList<ChatTool>? Tools { get; set; }

    /// <summary>The response format in the request of a stored completion.</summary>
    public ChatResponseFormat? ResponseFormat { get; set; }

    /// <summary>The seed of a stored completion.</summary>
    public long? Seed { get; set; }

    /// <summary>The temperature of a stored completion.</summary>
    public double? Temperature { get; set; }

    /// <summary>The <c>top_p</c> of a stored completion.</summary>
    public double? TopP { get; set; }

    /// <summary>The presence penalty of a stored completion.</summary>
    public double? PresencePenalty { get; set; }

    /// <summary>The frequency penalty of a stored completion.</summary>
    public double? FrequencyPenalty { get; set; }

    /// <summary>The end user in the request of a stored completion.</summary>
    public string? InputUser { get; set; }

    /// <summary>The text of the first choice; the empty string when there is none.</summary>
    [JsonIgnore]
    public string Text => First?.Message.Text ?? "";

    /// <summary>The message of the first choice, to be sent back with the next request; <see langword="null"/> when there is none.</summary>
    [JsonIgnore]
    public AssistantChatMessage? Message => First?.Message;

    /// <summary>The tool calls of the first choice; empty when there are none.</summary>
    [JsonIgnore]
    public IReadOnlyList<ChatToolCall> ToolCalls => First?.Message.ToolCalls ?? [];

    /// <summary>The reason why the model stopped in the first choice; <see langword="null"/> when there is none.</summary>
    [JsonIgnore]
    public FinishReason? FinishReason => First?.FinishReason;

    internal override IReadOnlyList<JsonModel?> ErrorPlaces => Choices;

    // The choices may be in the order in which they were finished.
    private ChatChoice? First => Choices.FirstOrDefault(static choice => choice?.Index == 0) ?? (Choices.Count > 0 ? Choices[0] : null);
}
