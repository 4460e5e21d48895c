namespace OpenAi.Chat;

/// <summary>The names of tools and calls, for the kinds that have one.</summary>
internal static class ChatToolName
{
    public static string? Of(ChatTool? tool) => tool switch
    {
        ChatFunctionTool function => function.Function.Name,
        ChatCustomTool custom => custom.Custom.Name,
        _ => null,
    };
}
