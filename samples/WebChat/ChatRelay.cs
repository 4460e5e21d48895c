using System.Net.ServerSentEvents;
using System.Text.Json;
using OpenAi;
using OpenAi.Chat;

namespace WebChat;

/// <summary>
/// Converts the model's stream to events of this service: <c>text</c> for each piece, and at the end <c>done</c> or <c>error</c>.
/// </summary>
internal sealed class ChatRelay
{
    private readonly IAsyncEnumerator<ChatCompletionChunk> _chunks;
    private readonly ILogger<ChatRelay> _logger;
    private bool _isOver;

    private ChatRelay(IAsyncEnumerator<ChatCompletionChunk> chunks, ILogger<ChatRelay> logger)
    {
        _chunks = chunks;
        _logger = logger;
    }

    /// <summary>Waits for the first chunk, so that a failure before it can still be answered with a status code.</summary>
    /// <exception cref="OpenAiException">There is no first chunk.</exception>
    public static async Task<ChatRelay> OpenAsync(IAsyncEnumerable<ChatCompletionChunk> stream, ILogger<ChatRelay> logger)
    {
        var chunks = stream.GetAsyncEnumerator(CancellationToken.None);
        try
        {
            return new(chunks, logger) { _isOver = !await chunks.MoveNextAsync() };
        }
        catch
        {
            await chunks.DisposeAsync();
            throw;
        }
    }

    /// <summary>Gets the events, which can be enumerated once. Ending the enumeration early stops the model.</summary>
    public async IAsyncEnumerable<SseItem<string>> EventsAsync()
    {
        CompletionUsage? usage = null;
        FinishReason? reason = null;
        OpenAiException? failure = null;
        await using (_chunks)
        {
            while (!_isOver)
            {
                var chunk = _chunks.Current;
                usage = chunk.Usage ?? usage;
                reason = chunk.FinishReason ?? reason;
                if (chunk.Text.Length > 0)
                    yield return new(JsonSerializer.Serialize(new TextEvent(chunk.Text), WebChatJson.Default.TextEvent), "text");
                failure = await AdvanceAsync();
            }
        }
        yield return failure is null
            ? new(JsonSerializer.Serialize(DoneEvent.Of(reason, usage), WebChatJson.Default.DoneEvent), "done")
            : new(JsonSerializer.Serialize(UpstreamProblem.Of(failure), WebChatJson.Default.ProblemDetails), "error");
    }

    // The status code is already sent, so a failure is sent as an event.
    private async Task<OpenAiException?> AdvanceAsync()
    {
        try
        {
            _isOver = !await _chunks.MoveNextAsync();
            return null;
        }
        catch (OpenAiException exception)
        {
            _isOver = true;
            UpstreamProblem.Log(_logger, exception);
            return exception;
        }
    }
}
