namespace OpenAi.Tokenization;

/// <summary>
/// The tokens that a chat uses in addition to its texts. OpenAI does not document how messages are framed; these numbers were published or
/// observed. They are exact for plain messages of the models up to GPT-4o, and estimates for the rest.
/// </summary>
public sealed record ChatTokenOverhead
{
    /// <summary>The values for all models without values of their own.</summary>
    public static ChatTokenOverhead Default { get; } = new();

    /// <summary>The values for <c>gpt-3.5-turbo-0301</c>, where a name replaced the role.</summary>
    public static ChatTokenOverhead Gpt35Turbo0301 { get; } = new() { PerMessage = 4, PerName = -1 };

    /// <summary>The number of tokens per message. Default: 3.</summary>
    public int PerMessage { get; init; } = 3;

    /// <summary>The number of tokens per name of a message, in addition to the name itself. Default: 1.</summary>
    public int PerName { get; init; } = 1;

    /// <summary>The number of tokens per tool call in a message, in addition to its name and arguments. Default: 3.</summary>
    public int PerToolCall { get; init; } = 3;

    /// <summary>The number of tokens per request, for the start of the answer. Default: 3.</summary>
    public int PerRequest { get; init; } = 3;

    /// <summary>The number of tokens per request with tools, in addition to their definitions. Default: 9.</summary>
    public int PerTools { get; init; } = 9;

    /// <summary>The number of tokens per request with tools and a system message, which then contains the tools. Default: -4.</summary>
    public int PerToolsWithSystemMessage { get; init; } = -4;
}
