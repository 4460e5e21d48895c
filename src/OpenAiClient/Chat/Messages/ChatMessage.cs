namespace OpenAi.Chat;

/// <summary>
/// A message of a conversation, one type for each role: <see cref="DeveloperChatMessage"/>, <see cref="SystemChatMessage"/>,
/// <see cref="UserChatMessage"/>, <see cref="AssistantChatMessage"/>, <see cref="ToolChatMessage"/>,
/// <see cref="FunctionChatMessage"/>, and <see cref="UnknownChatMessage"/> for roles newer than this package.
/// </summary>
[Union("role")]
[Variant<DeveloperChatMessage>("developer")]
[Variant<SystemChatMessage>("system")]
[Variant<UserChatMessage>("user")]
[Variant<AssistantChatMessage>("assistant")]
[Variant<ToolChatMessage>("tool")]
[Variant<FunctionChatMessage>("function")]
public abstract partial record ChatMessage : JsonModel
{
    /// <summary>Creates a message with instructions of the developer, for newer models.</summary>
    /// <param name="content">The instructions: text, or text parts.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static DeveloperChatMessage Developer(ChatContent content) => new() { Content = NotNull(content) };

    /// <summary>Creates a message with instructions of the developer.</summary>
    /// <param name="content">The instructions: text, or text parts.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static SystemChatMessage System(ChatContent content) => new() { Content = NotNull(content) };

    /// <summary>Creates a message of the user.</summary>
    /// <param name="content">Text, or parts: text, images, audio, files.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static UserChatMessage User(ChatContent content) => new() { Content = NotNull(content) };

    /// <summary>Creates a message of the model that does not come from an answer: for examples, or a history.</summary>
    /// <param name="content">Text, or text parts.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static AssistantChatMessage Assistant(ChatContent content) => new() { Content = NotNull(content) };

    /// <summary>Creates a message with the result of a tool call.</summary>
    /// <param name="toolCallId">The id of the call.</param>
    /// <param name="content">The result: text, or text parts.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ToolChatMessage Tool(string toolCallId, ChatContent content)
    {
        ArgumentNullException.ThrowIfNull(toolCallId);
        return new() { ToolCallId = toolCallId, Content = NotNull(content) };
    }

    private static ChatContent NotNull(ChatContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content;
    }
}
