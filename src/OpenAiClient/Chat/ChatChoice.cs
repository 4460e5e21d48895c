namespace OpenAi.Chat;

/// <summary>One of the <see cref="ChatCompletionRequest.N"/> requested answers.</summary>
public sealed partial record ChatChoice : JsonModel
{
    /// <summary>The index of the answer, from 0.</summary>
    public int? Index { get; set; }

    /// <summary>The message of the model.</summary>
    public AssistantChatMessage Message { get; set; } = new();

    /// <summary>The probabilities of the tokens, if requested.</summary>
    public ChatLogprobs? Logprobs { get; set; }

    /// <summary>The reason why the model stopped.</summary>
    public FinishReason? FinishReason { get; set; }
}
