using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using OpenAi.Errors;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>Reads the events of one answer: skips what is none, ends at the last word, raises what the server reports.</summary>
internal sealed class EventStream<TEvent> : IDisposable
    where TEvent : class
{
    private readonly ApiCall _call;
    private readonly StreamEndpoint<TEvent> _endpoint;
    private readonly ResponseInfo _info;
    private readonly StreamParts _parts = new();
    private SniffedStream? _body;

    public EventStream(ApiCall call, StreamEndpoint<TEvent> endpoint, ResponseInfo info)
    {
        _call = call;
        _endpoint = endpoint;
        _info = info;
        Idle = new IdleClock(call.StreamIdleTimeout, call.Settings.TimeProvider, call.Token);
    }

    public IdleClock Idle { get; }

    /// <summary>Whether the last word has come.</summary>
    public bool Ended { get; private set; }

    public int Count { get; private set; }

    public IAsyncEnumerator<SseItem<TEvent?>> Open(SniffedStream stream)
    {
        _body = stream;
        return SseParser.Create(stream, ReadEvent).EnumerateAsync(Idle.Token).GetAsyncEnumerator(Idle.Token);
    }

    /// <summary>Waits for something that must come in time, and puts its failure into the caller's terms.</summary>
    public async ValueTask<T> WaitAsync<T>(ValueTask<T> wait)
    {
        Idle.Start();
        try
        {
            return await wait.ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OpenAiException)
        {
            throw Failure(exception);
        }
    }

    public Exception Failure(Exception exception) => _call.Translate(NetworkFailure.OfBody(exception), Idle);

    /// <summary>The failure of a stream whose events had begun to come: one that the network cut is incomplete.</summary>
    public Exception Broken(Exception exception)
    {
        var failure = Failure(exception);
        return failure is ApiConnectionException ? new IncompleteStreamException(Count, _info.RequestId, failure) { Attempts = _info.Attempts } : failure;
    }

    /// <summary>Whether a body that has ended without a last word is whole all the same.</summary>
    public bool IsWhole => _parts.AreComplete;

    /// <summary>A call that has ended gives no more events, not even those that have arrived.</summary>
    public void ThrowIfCancelled()
    {
        if (_call.Token.IsCancellationRequested)
            throw _call.Translate(new OperationCanceledException(_call.Token));
    }

    /// <summary>Reads a body that is no stream: an error, or a whole answer as events.</summary>
    public async ValueTask<IReadOnlyList<TEvent>> ReadWholeAsync(Stream stream)
    {
        using var body = new PooledBody(JsonAnswer.MaxBytes);
        await body.ReadAsync(stream, Idle.Token).ConfigureAwait(false);
        if (ErrorIn(body.Bytes.Span, ApiErrorReader.Find) is { } error)
            throw error;
        try
        {
            var items = _endpoint.Whole(JsonAnswer.WithoutMark(body.Bytes)).ToArray();
            foreach (var item in items)
                _endpoint.Stamp(item, _info);
            return items;
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            throw JsonAnswer.Invalid(body.Bytes.Span, exception, _call, _info);
        }
    }

    private StreamErrorException? ErrorInEvent(string name, ReadOnlySpan<byte> json)
    {
        if (name == "error")
            return ErrorIn(json, static text => ApiErrorReader.Read(text) ?? new ApiError(null));
        // Nearly no event has this text, and looking for it costs nanoseconds; parsing costs microseconds.
        return json.IndexOf("\"error\""u8) < 0 ? null : ErrorIn(json, ApiErrorReader.Find);
    }

    private StreamErrorException? ErrorIn(ReadOnlySpan<byte> json, Func<string, ApiError?> find)
    {
        if (find(Encoding.UTF8.GetString(json)) is not { } error)
            return null;
        return new StreamErrorException(_call.Scrub(error), _call.Scrub(ErrorText.Cut(json)), _info.RequestId) { Attempts = _info.Attempts };
    }

    public IncompleteStreamException Incomplete() => new(Count, _info.RequestId) { Attempts = _info.Attempts };

    public void Dispose() => Idle.Dispose();

    // Runs for each event on the parser's own buffer; null stands for what is no event.
    private TEvent? ReadEvent(string name, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty || Ended)
            return null;
        if (data.Trim(" \t"u8).SequenceEqual("[DONE]"u8))
        {
            Ended = true;
            return null;
        }
        if (ErrorInEvent(name, data) is { } error)
            throw error;
        TEvent item;
        try
        {
            item = _endpoint.Read(name, data);
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            // What stands before a body's end, and is no whole event, was cut.
            throw _body is { AtEnd: true } ? Incomplete() : JsonAnswer.Invalid(data, exception, _call, _info);
        }
        Count++;
        _endpoint.TellParts?.Invoke(item, _parts);
        _endpoint.Stamp(item, _info);
        Ended = _endpoint.IsLast(item);
        return item;
    }
}
