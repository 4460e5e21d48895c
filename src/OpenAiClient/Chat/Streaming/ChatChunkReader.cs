using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads the pieces of a streamed answer.</summary>
internal static class ChatChunkReader
{
    public static ChatCompletionChunk Read(string name, ReadOnlySpan<byte> json) => WireJson.ReadPiece(json, ChatCompletionChunk.ReadJson);

    /// <summary>A whole answer as the one chunk that says the same.</summary>
    public static ChatCompletionChunk FromWhole(ReadOnlySpan<byte> json)
    {
        var whole = WireJson.Read(json, ChatCompletion.ReadJson);
        return new ChatCompletionChunk
        {
            Id = whole.Id,
            Object = "chat.completion.chunk",
            Created = whole.Created,
            Model = whole.Model,
            Choices = [.. whole.Choices.Select(ChatDelta.OfWhole)],
            Usage = whole.Usage,
            ServiceTier = whole.ServiceTier,
            SystemFingerprint = whole.SystemFingerprint,
            Moderation = whole.Moderation,
            ExtraFields = whole.ExtraFields,
        };
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
