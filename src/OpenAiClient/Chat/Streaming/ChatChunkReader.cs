using System.Runtime.InteropServices;
using System.Text.Json;
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
            ReadMessage(choice);
        return chunk;
    }

    /// <summary>Makes the JSON of the whole answer of all chunks of a stream; returns <see langword="null"/> when it was cut.</summary>
    public static byte[]? Fold(IReadOnlyList<byte[]> chunks, bool isDone)
    {
        var (accumulator, parts) = (new ChatCompletionAccumulator(), new StreamParts());
        foreach (var json in chunks)
        {
            var chunk = Read("", json);
            TellParts(chunk, parts);
            accumulator.Add(chunk);
        }
        return (isDone && chunks.Count > 0) || parts.AreComplete ? WireJson.Bytes(accumulator.ToCompletion()) : null;
    }

    /// <summary>Reports the choices that a chunk continues, and those that it finishes.</summary>
    public static void TellParts(ChatCompletionChunk chunk, StreamParts parts)
    {
        for (var i = 0; i < chunk.Choices.Count; i++)
        {
            if (chunk.Choices[i] is not { } choice)
                continue;
            if (choice.Delta is null && choice.ExtraFields?.TryGetValue("delta", out var delta) == true)
                ThrowIfLost(delta, i);
            parts.HasDeltas |= choice.Delta is not null;
            // Some servers stream messages instead of deltas. Behind deltas, a message is the whole answer once more.
            if (!parts.HasDeltas)
                ReadMessage(choice);
            parts.Add(choice.Index, choice.FinishReason);
        }
    }

    // A delta that cannot be read is kept among the unknown fields; it must not be lost without a word.
    private static void ThrowIfLost(JsonElement delta, int index)
    {
        if (delta.ValueKind is JsonValueKind.Array && delta.GetArrayLength() == 0)
            return;
        try
        {
            _ = WireJson.ReadPiece(JsonMarshal.GetRawUtf8Value(delta), ChatDelta.ReadJson);
        }
        catch (JsonException exception)
        {
            throw new JsonException(exception.Message, FormattableString.Invariant($"$.choices[{index}].delta{exception.Path?.TrimStart('$')}"), null, null, exception);
        }
    }

    private static void ReadMessage(ChatChunkChoice? choice)
    {
        if (choice?.ExtraFields is null || !choice.ExtraFields.Remove("message", out var message))
            return;
        if (choice.ExtraFields.Count == 0)
            choice.ExtraFields = null;
        choice.Delta = WireJson.ReadPiece(JsonMarshal.GetRawUtf8Value(message), ChatDelta.ReadJson);
        for (var i = 0; i < choice.Delta.ToolCalls.Count; i++)
        {
            if (choice.Delta.ToolCalls[i] is { } call)
                call.Index ??= i;
        }
    }
}
