using OpenAi.Chat;

namespace OpenAi.Evals;

/// <summary>How a model is asked in chats.</summary>
public sealed partial record EvalCompletionsSampling : JsonModel
{
    /// <summary>How much a reasoning model thinks. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>How varied the answer is. Default: the server's, 1.</summary>
    public double? Temperature { get; set; }

    /// <summary>The most tokens the answer may have. Default: the model's limit.</summary>
    public int? MaxCompletionTokens { get; set; }

    /// <summary>Only the likeliest tokens with together this probability are considered. Default: the server's, 1.</summary>
    public double? TopP { get; set; }

    /// <summary>Asks for the same answer to the same request. Default: the server's, 42.</summary>
    public long? Seed { get; set; }

    /// <summary>What the answer must look like. Default: text.</summary>
    public ChatResponseFormat? ResponseFormat { get; set; }

    /// <summary>The tools that the model may call. Default: none.</summary>
    public IReadOnlyList<ChatTool>? Tools { get; set; }
}
