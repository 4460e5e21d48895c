using OpenAi.Chat;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Chat;

/// <summary>One answer with the same content in both of its forms: whole, or in chunks.</summary>
internal sealed class ChatAnswer
{
    private const string Fingerprint = "fp_fake";

    private readonly ChatCompletionRequest _request;
    private readonly int? _chunkSize;

    public ChatAnswer(ChatCompletionRequest request, FakeChatReply reply, int? chunkSize, int number, FakeState server)
    {
        _request = request;
        _chunkSize = chunkSize;
        var messages = Enumerable.Range(0, request.N ?? 1)
            .Select(index => FakeToolCalls.WithIds(reply.Messages[Math.Min(index, reply.Messages.Count - 1)], number, index))
            .ToArray();
        Completion = new()
        {
            Id = $"chatcmpl-fake{number}",
            Object = "chat.completion",
            Created = server.Now,
            Model = reply.Model ?? request.Model,
            Choices = [.. messages.Select((message, index) => Choice(message, index, reply.FinishReason))],
            Usage = reply.Usage ?? ReportedUsage.Of(server.Tokens, request, messages),
            ServiceTier = ServiceTier.Default,
            SystemFingerprint = Fingerprint,
        };
    }

    public ChatCompletion Completion { get; }

    public IEnumerable<ChatCompletionChunk> ToChunks()
    {
        foreach (var choice in Completion.Choices)
        {
            foreach (var piece in ChatChunks.Of(choice, _chunkSize))
                yield return Chunk(piece);
        }
        if (_request.StreamOptions?.IncludeUsage == true)
            yield return Chunk() with { Usage = Completion.Usage };
    }

    private ChatChoice Choice(AssistantChatMessage message, int index, FinishReason? reason) => new()
    {
        Index = index,
        Message = message,
        Logprobs = LikelyTokens.Of(_request, message.Text, _chunkSize),
        FinishReason = reason
            ?? (message.ToolCalls.Count > 0 ? FinishReason.ToolCalls
                : message.FunctionCall is not null ? FinishReason.FunctionCall
                : FinishReason.Stop),
    };

    private ChatCompletionChunk Chunk(params List<ChatChunkChoice> choices) => new()
    {
        Id = Completion.Id,
        Object = "chat.completion.chunk",
        Created = Completion.Created,
        Model = Completion.Model,
        // A list, because the API writes the empty one too, and an empty array would be omitted.
        Choices = choices,
        ServiceTier = Completion.ServiceTier,
        SystemFingerprint = Fingerprint,
    };
}
