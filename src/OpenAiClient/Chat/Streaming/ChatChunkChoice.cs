namespace OpenAi.Chat;

/// <summary>What is new in one of the answers.</summary>
public sealed partial record ChatChunkChoice : JsonModel
{
    /// <summary>Which of the answers, from 0.</summary>
    public int? Index { get; set; }

    /// <summary>What is new in the message.</summary>
    public ChatDelta? Delta { get; set; }

    /// <summary>How likely each new token was, when that was asked for.</summary>
    public ChatLogprobs? Logprobs { get; set; }

    /// <summary>Why the model stopped; <see langword="null"/> until it does.</summary>
    public FinishReason? FinishReason { get; set; }
}
