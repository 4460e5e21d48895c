using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>Splits a choice into the chunks of a stream.</summary>
internal static class ChatChunks
{
    public static IEnumerable<ChatChunkChoice> Of(ChatChoice choice, int? size)
    {
        var message = choice.Message;
        // Fields that are not split are sent with the first chunk, if the API streams them at all.
        yield return Piece(choice, new ChatDelta
        {
            Role = ChatRole.Assistant,
            Content = message.ToolCalls.Count == 0 && message.Refusal is null ? "" : null,
            Audio = message.Audio,
            FunctionCall = message.FunctionCall is { } call ? ChatFunctionCallDelta.OfWhole(call) : null,
            ExtraFields = message.ExtraFields,
        });
        var position = 0;
        foreach (var piece in TextPieces.Of(message.Text, size))
        {
            yield return Piece(choice, new ChatDelta { Content = piece }, LikelyTokens.Between(choice.Logprobs, position, position += piece.Length));
        }
        foreach (var piece in TextPieces.Of(message.Refusal ?? "", size))
            yield return Piece(choice, new ChatDelta { Refusal = piece });
        for (var index = 0; index < message.ToolCalls.Count; index++)
        {
            foreach (var piece in Cut(ChatToolCallDelta.OfWhole(message.ToolCalls[index], index), size))
                yield return Piece(choice, new ChatDelta { ToolCalls = [piece] });
        }
        yield return Piece(choice, new ChatDelta { Annotations = message.Annotations }) with { FinishReason = choice.FinishReason };
    }

    // The id and the name are sent first, without any arguments.
    private static IEnumerable<ChatToolCallDelta> Cut(ChatToolCallDelta call, int? size)
    {
        yield return call with
        {
            Function = call.Function is { } function ? function with { Arguments = "" } : null,
            Custom = call.Custom is { } custom ? custom with { Input = "" } : null,
        };
        foreach (var piece in TextPieces.Of(call.Function?.Arguments ?? "", size))
            yield return new ChatToolCallDelta { Index = call.Index, Function = new() { Arguments = piece } };
        foreach (var piece in TextPieces.Of(call.Custom?.Input ?? "", size))
            yield return new ChatToolCallDelta { Index = call.Index, Custom = new() { Input = piece } };
    }

    private static ChatChunkChoice Piece(ChatChoice choice, ChatDelta delta, ChatLogprobs? logprobs = null) =>
        new() { Index = choice.Index, Delta = delta, Logprobs = logprobs };
}
