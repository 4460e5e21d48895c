using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>
/// Accumulates the chunks of a stream to the answer that the same request would have had without streaming. It uses no network and no
/// clock. Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var answer = new ChatCompletionAccumulator();
/// await foreach (var chunk in openai.Chat.StreamAsync(request))
/// {
///     Console.Write(chunk.Text);
///     answer.Add(chunk);
/// }
/// Console.WriteLine(answer.ToCompletion().FinishReason);
/// </code>
/// </example>
public sealed class ChatCompletionAccumulator
{
    private readonly SortedDictionary<int, ChatChoiceAccumulator> _choices = [];
    private readonly ExtraFold _fields = new(joinsTexts: false);
    private readonly ChatCompletion _head = new() { Object = "chat.completion" };

    /// <summary>The text of the first choice so far.</summary>
    public string Text => _choices.Count > 0 ? _choices.First().Value.Text : "";

    /// <summary>Accumulates a whole stream. Exceptions of the stream reach the caller unchanged.</summary>
    /// <param name="chunks">The stream.</param>
    /// <param name="cancellationToken">Cancels the stream.</param>
    /// <returns>The whole answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chunks"/> is <see langword="null"/>.</exception>
    public static async Task<ChatCompletion> FoldAsync(IAsyncEnumerable<ChatCompletionChunk> chunks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(chunks);
        var accumulator = new ChatCompletionAccumulator();
        await foreach (var chunk in chunks.WithCancellation(cancellationToken).ConfigureAwait(false))
            accumulator.Add(chunk);
        return accumulator.ToCompletion();
    }

    /// <summary>Adds the next chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chunk"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidResponseException">The index of a choice or tool call in the chunk is out of bounds.</exception>
    public void Add(ChatCompletionChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        if (chunk.Id.Length > 0)
            _head.Id = chunk.Id;
        if (chunk.Model.Length > 0)
            _head.Model = chunk.Model;
        // Azure's first chunk has the creation time 0.
        if (_head.Created is null || _head.Created == DateTimeOffset.UnixEpoch)
            _head.Created = chunk.Created ?? _head.Created;
        _head.Usage = chunk.Usage ?? _head.Usage;
        _head.ServiceTier = chunk.ServiceTier ?? _head.ServiceTier;
        _head.SystemFingerprint = chunk.SystemFingerprint ?? _head.SystemFingerprint;
        _head.Moderation = chunk.Moderation ?? _head.Moderation;
        _head.ResponseInfo = chunk.ResponseInfo ?? _head.ResponseInfo;
        _fields.Add(chunk.ExtraFields);
        foreach (var choice in chunk.Choices)
        {
            if (choice is null)
                continue;
            var index = StreamIndex.Check(choice.Index ?? 0, "choices");
            if (!_choices.TryGetValue(index, out var accumulator))
                _choices[index] = accumulator = new ChatChoiceAccumulator(index);
            accumulator.Add(choice);
        }
    }

    /// <summary>Returns the answer that was accumulated so far; more chunks may be added afterwards.</summary>
    /// <returns>The answer.</returns>
    public ChatCompletion ToCompletion()
    {
        var completion = _head with { ExtraFields = _fields.ToFields(), Choices = [.. _choices.Values.Select(static choice => choice.ToChoice())] };
        var hasMore = completion.ExtraFields is not null || completion.Choices.Any(static choice => choice.ExtraFields is not null || choice.Message.ExtraFields is not null);
        if (!hasMore)
            return completion;
        // A field for which chunks have no property may have one in the answer.
        var read = WireJson.ReadOwn(WireJson.Bytes(completion), ChatCompletion.ReadJson);
        read.ResponseInfo = completion.ResponseInfo;
        return read;
    }
}
