using System.Text.Json;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Converts earlier messages of the model to messages of a request.</summary>
internal static class AssistantMessages
{
    public static Chat.AssistantChatMessage Of(ChatMessage message, string? name)
    {
        var parts = new List<Chat.ChatContentPart>();
        var calls = new List<Chat.ChatToolCall>();
        var sent = new Chat.AssistantChatMessage { Name = name };
        foreach (var content in message.Contents)
        {
            switch (content)
            {
                // The server stores the audio together with its transcript.
                case { RawRepresentation: Chat.ChatAudio { Id: { } audio } }:
                    sent.Audio = new() { Id = audio };
                    break;
                case ErrorContent { ErrorCode: ChatResponses.Refusal } refusal:
                    sent.Refusal = refusal.Message;
                    break;
                case FunctionCallContent call:
                    calls.Add(CallOf(call));
                    break;
                case ToolCallContent { RawRepresentation: Chat.ChatToolCall raw }:
                    calls.Add(raw);
                    break;
                case TextReasoningContent reasoning:
                    AddReasoning(sent, reasoning);
                    break;
                default:
                    if (ChatContents.PartOf(content) is { } part)
                        parts.Add(part);
                    break;
            }
        }
        if (parts.Count > 0)
            sent.Content = ChatContents.Of(parts);
        else if (calls.Count == 0 && sent is { Audio: null, Refusal: null })
            sent.Content = "";
        if (calls.Count > 0)
            sent.ToolCalls = calls;
        return sent;
    }

    private static Chat.ChatFunctionToolCall CallOf(FunctionCallContent call)
    {
        var raw = call.RawRepresentation as Chat.ChatFunctionToolCall;
        var isOwn = raw is not null && raw.Id == call.CallId && raw.Function.Name == call.Name;
        var arguments = CallArguments.TextOf(call.Arguments, isOwn ? raw!.Function.Arguments : null);
        return isOwn && ReferenceEquals(arguments, raw!.Function.Arguments)
            ? raw
            : new() { Id = call.CallId, Function = new() { Name = call.Name, Arguments = arguments } };
    }

    // OpenAI's own server has no such field: only reasoning that came in a field is sent back in it.
    private static void AddReasoning(Chat.AssistantChatMessage sent, TextReasoningContent reasoning)
    {
        if (ReasoningFields.NameOf(reasoning) is not { } field)
            return;
        var before = sent.ExtraFields is not null && sent.ExtraFields.TryGetValue(field, out var text) ? text.GetString() : null;
        sent.ExtraFields ??= new Dictionary<string, JsonElement>();
        sent.ExtraFields[field] = Json.WireJson.Element(before + reasoning.Text, static (writer, text) => writer.WriteStringValue(text));
    }
}
