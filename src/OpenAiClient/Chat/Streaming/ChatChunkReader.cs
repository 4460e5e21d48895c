using System.Runtime.InteropServices;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads the chunks of a streamed answer.</summary>
internal static class ChatChunkReader
{
    public static ChatCompletionChunk Read(string name, ReadOnlySpan<byte> json) => WireJson.ReadPiece(json, ChatCompletionChunk.ReadJson);

    /// <summary>Converts a whole answer to an equivalent chunk, including fields for which chunks have no property.</summary>
    public static ChatCompletionChunk FromWhole(ReadOnlySpan<byte> json)
    {
        // Reads it as a whole answer first, so that errors are the same as without streaming.
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

    /// <summary>Reports the choices that a chunk continues, and those that it finishes.</summary>
    public static void TellParts(ChatCompletionChunk chunk, StreamParts parts)
    {
        for (var i = 0; i < chunk.Choices.Count; i++)
        {
            if (chunk.Choices[i] is { } choice)
                parts.Add(choice.Index, choice.FinishReason);
        }
    }
}
