using System.Runtime.InteropServices;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads the pieces of a streamed answer.</summary>
internal static class ChatChunkReader
{
    public static ChatCompletionChunk Read(string name, ReadOnlySpan<byte> json) => WireJson.ReadPiece(json, ChatCompletionChunk.ReadJson);

    /// <summary>A whole answer as the one chunk that says the same, what chunks have no property for included.</summary>
    public static ChatCompletionChunk FromWhole(ReadOnlySpan<byte> json)
    {
        // What is wrong with the answer is told as it is of one that is not streamed.
        _ = WireJson.Read(json, ChatCompletion.ReadJson);
        var chunk = WireJson.Read(json, ChatCompletionChunk.ReadJson);
        chunk.Object = "chat.completion.chunk";
        foreach (var choice in chunk.Choices)
        {
            if (choice?.ExtraFields is null || !choice.ExtraFields.Remove("message", out var message))
                continue;
            if (choice.ExtraFields.Count == 0)
                choice.ExtraFields = null;
            choice.Delta = WireJson.Read(JsonMarshal.GetRawUtf8Value(message), ChatDelta.ReadJson);
            for (var i = 0; i < choice.Delta.ToolCalls.Count; i++)
            {
                if (choice.Delta.ToolCalls[i] is { } call)
                    call.Index ??= i;
            }
        }
        return chunk;
    }

    /// <summary>Tells which choices a chunk brings, and which of them it finishes.</summary>
    public static void TellParts(ChatCompletionChunk chunk, StreamParts parts)
    {
        for (var i = 0; i < chunk.Choices.Count; i++)
        {
            if (chunk.Choices[i] is { } choice)
                parts.Add(choice.Index, choice.FinishReason);
        }
    }
}
