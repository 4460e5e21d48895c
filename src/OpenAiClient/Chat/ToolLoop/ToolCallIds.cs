using System.Globalization;

namespace OpenAi.Chat;

/// <summary>Gives ids to tool calls that have none: some servers send them so, but need ids to find the call of a result.</summary>
internal static class ToolCallIds
{
    /// <summary>Returns a message whose calls all have ids; the message itself when they have.</summary>
    /// <param name="message">The message.</param>
    /// <param name="place">The position of the message in the conversation, so that ids do not repeat.</param>
    public static AssistantChatMessage WithIds(AssistantChatMessage message, int place) =>
        message.ToolCalls.Any(IsWithout)
            ? message with { ToolCalls = [.. message.ToolCalls.Select((call, i) => IsWithout(call) ? call with { Id = At(place, i) } : call)] }
            : message;

    /// <summary>Whether a call of a known type has no id.</summary>
    public static bool IsWithout(ChatToolCall? call) => call is { Id: "" } and (ChatFunctionToolCall or ChatCustomToolCall);

    // Mistral requires nine letters or digits.
    private static string At(int place, int index) => string.Create(CultureInfo.InvariantCulture, $"call{place:D3}{index:D2}");
}
