using System.Text.Json;
using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>The server's answer when nothing was scripted: text, or an example of what the request requires.</summary>
internal static class DemoAnswer
{
    public static AssistantChatMessage For(ChatCompletionRequest request) =>
        Called(request) is { } call
            ? new() { ToolCalls = [call] }
            : ChatMessage.Assistant(request.ResponseFormat switch
            {
                ChatJsonSchemaResponseFormat { JsonSchema.Schema: { } schema } => SchemaExample.Of(schema),
                ChatJsonObjectResponseFormat => $$"""{"answer":"{{JsonEncodedText.Encode(DemoText.For(request))}}"}""",
                _ => DemoText.For(request),
            });

    // Gets the function that must be called, until there is a result for it.
    private static ChatToolCall? Called(ChatCompletionRequest request)
    {
        if (request.Messages[^1] is ToolChatMessage)
            return null;
        var functions = request.Tools?.OfType<ChatFunctionTool>().Select(static tool => tool.Function) ?? [];
        var function = request.ToolChoice switch
        {
            ChatFunctionToolChoice choice => functions.FirstOrDefault(function => function.Name == choice.Function.Name),
            ChatToolChoiceMode { Type: "required" } => functions.FirstOrDefault(),
            _ => null,
        };
        return function is null ? null : FakeToolCalls.Function(function.Name, function.Parameters is { } schema ? SchemaExample.Of(schema) : "{}");
    }
}
