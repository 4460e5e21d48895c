namespace OpenAi.Tokenization;

/// <summary>
/// What a chat costs beyond its texts, in tokens: how messages are framed is OpenAI's secret, and these are the numbers that
/// were published or observed. They are exact for plain messages of the models up to GPT-4o, and estimates for the rest.
/// </summary>
public sealed record ChatTokenOverhead
{
    /// <summary>The numbers for all models that are not named here.</summary>
    public static ChatTokenOverhead Default { get; } = new();

    /// <summary>The numbers for <c>gpt-3.5-turbo-0301</c>, where a name took the place of the role.</summary>
    public static ChatTokenOverhead Gpt35Turbo0301 { get; } = new() { PerMessage = 4, PerName = -1 };

    /// <summary>For each message. Default: 3.</summary>
    public int PerMessage { get; init; } = 3;

    /// <summary>For a message's name, beside the name itself. Default: 1.</summary>
    public int PerName { get; init; } = 1;

    /// <summary>For each tool call in a message, beside its name and arguments. Default: 3.</summary>
    public int PerToolCall { get; init; } = 3;

    /// <summary>For the beginning of the answer, once for each request. Default: 3.</summary>
    public int PerRequest { get; init; } = 3;

    /// <summary>For tools, if there are any, beside their definitions. Default: 9.</summary>
    public int PerTools { get; init; } = 9;

    /// <summary>For tools in a request that has a system message, which then holds them. Default: -4.</summary>
    public int PerToolsWithSystemMessage { get; init; } = -4;
}
