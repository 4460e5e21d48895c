namespace OpenAi.Chat;

/// <summary>One of the answers, of as many as <see cref="ChatCompletionRequest.N"/> asked for.</summary>
public sealed partial record ChatChoice : JsonModel
{
    /// <summary>Its place among the answers, from 0.</summary>
    public int? Index { get; set; }

    /// <summary>What the model says.</summary>
    public AssistantChatMessage Message { get; set; } = new();

    /// <summary>How likely each token was, when that was asked for.</summary>
    public ChatLogprobs? Logprobs { get; set; }

    /// <summary>Why the model stopped.</summary>
    public FinishReason? FinishReason { get; set; }
}
