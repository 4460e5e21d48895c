namespace OpenAi.Chat;

/// <summary>The names of tools and of calls, where their kind has one.</summary>
internal static class ChatToolName
{
    public static string? Of(ChatTool? tool) => tool switch
    {
        ChatFunctionTool function => function.Function.Name,
        ChatCustomTool custom => custom.Custom.Name,
        _ => null,
    };
}
