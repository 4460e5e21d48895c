using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>Creates tool calls, and the ids that are missing.</summary>
internal static class FakeToolCalls
{
    public static ChatToolCall Function(string name, string arguments)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(arguments);
        return new ChatFunctionToolCall { Function = new() { Name = name, Arguments = arguments } };
    }

    /// <summary>Copies the message with an id for each of its calls, unique within the server.</summary>
    public static AssistantChatMessage WithIds(AssistantChatMessage message, int number, int choice) =>
        message.ToolCalls.Any(static call => call.Id.Length == 0)
            ? message with { ToolCalls = [.. message.ToolCalls.Select((call, index) => call.Id.Length > 0 ? call : call with { Id = $"call_fake{number}_{choice}_{index}" })] }
            : message;
}
