using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>The tools of a chat request.</summary>
internal static class ChatTools
{
    public static void AddTo(Chat.ChatCompletionRequest request, ChatOptions options)
    {
        if (options.Tools is { Count: > 0 } given)
        {
            var tools = new List<Chat.ChatTool>(request.Tools ?? []);
            foreach (var tool in given)
            {
                if (tool.GetService<Chat.ChatTool>() is { } raw)
                    tools.Add(raw);
                else if (tool is AIFunctionDeclaration function)
                    tools.Add(new Chat.ChatFunctionTool { Function = FunctionDefinitions.Of(function, options) });
                else if (tool is HostedWebSearchTool)
                    request.WebSearchOptions ??= new();
            }
            if (tools.Count > 0)
                request.Tools = tools;
        }
        // Servers reject both fields when there are no tools.
        if (request.Tools is not { Count: > 0 })
            return;
        request.ParallelToolCalls ??= options.AllowMultipleToolCalls;
        request.ToolChoice ??= ChoiceOf(options.ToolMode);
    }

    private static Chat.ChatToolChoice? ChoiceOf(ChatToolMode? mode) => mode switch
    {
        NoneChatToolMode => Chat.ChatToolChoice.None,
        RequiredChatToolMode { RequiredFunctionName: { } name } => Chat.ChatToolChoice.ForFunction(name),
        RequiredChatToolMode => Chat.ChatToolChoice.Required,
        AutoChatToolMode => Chat.ChatToolChoice.Auto,
        _ => null,
    };
}
