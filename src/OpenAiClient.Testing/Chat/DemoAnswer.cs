using System.Text.Json;
using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>What the server says when nobody told it what to say: words, or an example of what the request insists on.</summary>
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

    // A function that must be called, as long as its result is not there.
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
