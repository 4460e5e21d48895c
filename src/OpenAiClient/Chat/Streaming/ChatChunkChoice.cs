namespace OpenAi.Chat;

/// <summary>The new data of one choice.</summary>
public sealed partial record ChatChunkChoice : JsonModel
{
    /// <summary>The index of the choice, from 0.</summary>
    public int? Index { get; set; }

    /// <summary>The new data of the message.</summary>
    public ChatDelta? Delta { get; set; }

    /// <summary>The probabilities of the new tokens, if requested.</summary>
    public ChatLogprobs? Logprobs { get; set; }

    /// <summary>The reason why the model stopped; <see langword="null"/> until it does.</summary>
    public FinishReason? FinishReason { get; set; }
}
