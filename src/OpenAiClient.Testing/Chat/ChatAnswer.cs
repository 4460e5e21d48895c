using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>One answer with the same words in both of its forms: whole, or in chunks.</summary>
internal sealed class ChatAnswer(ChatCompletionRequest request, string text, int number, DateTimeOffset created)
{
    private const string Fingerprint = "fp_fake";

    private readonly string _id = $"chatcmpl-fake{number}";
    private readonly int _count = Math.Max(request.N ?? 1, 1);

    public CompletionUsage Usage { get; } = TokenEstimate.Usage(request, text);

    public ChatCompletion ToCompletion() => new()
    {
        Id = _id,
        Object = "chat.completion",
        Created = created,
        Model = request.Model,
        Choices = [.. Enumerable.Range(0, _count).Select(ToChoice)],
        Usage = Usage,
        ServiceTier = ServiceTier.Default,
        SystemFingerprint = Fingerprint,
    };

    public IEnumerable<ChatCompletionChunk> ToChunks(bool includeUsage)
    {
        for (var index = 0; index < _count; index++)
        {
            yield return Chunk(index, new ChatDelta { Role = ChatRole.Assistant, Content = "" });
            foreach (var piece in TextPieces.Of(text))
                yield return Chunk(index, new ChatDelta { Content = piece });
            yield return Chunk(index, new ChatDelta(), FinishReason.Stop);
        }
        if (includeUsage)
            yield return Chunk() with { Usage = Usage };
    }

    private ChatChoice ToChoice(int index) => new()
    {
        Index = index,
        Message = ChatMessage.Assistant(text),
        FinishReason = FinishReason.Stop,
    };

    private ChatCompletionChunk Chunk(int index, ChatDelta delta, FinishReason? finishReason = null) =>
        Chunk(new ChatChunkChoice { Index = index, Delta = delta, FinishReason = finishReason });

    private ChatCompletionChunk Chunk(params List<ChatChunkChoice> choices) => new()
    {
        Id = _id,
        Object = "chat.completion.chunk",
        Created = created,
        Model = request.Model,
        // A list, because the API writes the empty one too, and an array without items is left out.
        Choices = choices,
        ServiceTier = ServiceTier.Default,
        SystemFingerprint = Fingerprint,
    };
}
