using System.Text;
using System.Text.Json;
using OpenAi.Errors;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>
/// Reads the events of one answer: skips everything that is no event, ends at the terminal event, and throws errors that the server
/// reports.
/// </summary>
internal sealed class EventStream<TEvent> : IDisposable
    where TEvent : class
{
    private readonly ApiCall _call;
    private readonly StreamEndpoint<TEvent> _endpoint;
    private readonly ResponseInfo _info;
    private readonly StreamParts _parts = new();
    private readonly IdleClock _idle;
    private readonly SniffedStream _body;
    private readonly SseReader _events;
    private int _count;
    private int _terminalEvents;
    private bool _ended;

    private EventStream(OpenAnswer answer, StreamEndpoint<TEvent> endpoint)
    {
        _call = answer.Call;
        _endpoint = endpoint;
        _info = answer.Info;
        _idle = new IdleClock(_call.Limits.StreamStart, _call.Settings.TimeProvider, _call.Limits.Token, TimeoutLimit.StreamStart);
        _body = new SniffedStream(answer.Content);
        _events = new SseReader(_body);
    }

    /// <summary>Opens an answer and yields its events as they arrive; the answer is closed with the enumeration.</summary>
    public static async IAsyncEnumerator<TEvent> ReadAsync(StreamEndpoint<TEvent> endpoint, Func<Task<OpenAnswer>> open)
    {
        using var answer = await open().ConfigureAwait(false);
        using var events = new EventStream<TEvent>(answer, endpoint);
        await using var bodyDisposal = events._body.ConfigureAwait(false);
        if (!await events.WaitAsync(events._body.IsEventStreamAsync(events._idle.Token)).ConfigureAwait(false))
        {
            var items = await events.WaitAsync(events.ReadWholeAsync()).ConfigureAwait(false);
            events._idle.Stop();
            foreach (var item in items)
                yield return item;
            yield break;
        }

        events._body.Watch(events.Received);
        while (!events._ended)
        {
            events.ThrowIfOver();
            bool more;
            TEvent? current;
            try
            {
                // WaitAsync is not used, because its state machine would cost an allocation for each event.
                var step = events._events.NextAsync(events._idle.Token);
                if (!step.IsCompleted)
                    events._idle.Start();
                more = await step.ConfigureAwait(false);
                current = more ? events.ReadEvent(events._events.Name, events._events.Data) : null;
            }
            catch (Exception exception) when (exception is not OpenAiException || events.IsBehindTheEnd(exception))
            {
                var failure = events.Failure(exception);
                if (events.IsBehindTheEnd(failure))
                    yield break;
                throw failure;
            }
            if (!more)
            {
                if (events._parts.AreComplete)
                    yield break;
                throw events.Incomplete();
            }
            // Comments and other input without an event do not restart the clock.
            if (current is null)
                continue;
            events._idle.Stop();
            events._idle.Become(TimeoutLimit.StreamIdle, events._call.Limits.StreamIdle);
            yield return current;
        }
    }

    public void Dispose()
    {
        _events.Dispose();
        _idle.Dispose();
    }

    /// <summary>Waits for an operation with the idle timeout, and converts its failure into the exception for the caller.</summary>
    private async ValueTask<T> WaitAsync<T>(ValueTask<T> wait)
    {
        _idle.Start();
        try
        {
            return await wait.ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OpenAiException)
        {
            throw Failure(exception);
        }
    }

    // A stream that the network interrupted is incomplete, even before its first event; one exception type covers both cases.
    private Exception Failure(Exception exception)
    {
        var failure = CallFailure.OfCall(_call, NetworkFailure.OfBody(exception), _idle);
        return failure is ApiConnectionException ? Incomplete(failure) : failure;
    }

    // Some servers leave the connection open behind the last event, or cut it, and never say that they are done.
    private bool IsBehindTheEnd(Exception failure) =>
        _parts.AreComplete && failure is (IncompleteStreamException or ApiTimeoutException { Limit: TimeoutLimit.StreamIdle });

    private IncompleteStreamException Incomplete(Exception? cause = null) => new(_count, _info.RequestId, cause)
    {
        LastSequenceNumber = _parts.LastSequenceNumber,
        Attempts = _info.Attempts,
    };

    // A call that has ended yields no more events, not even those that have already arrived.
    private void ThrowIfOver()
    {
        if (_call.Limits.Token.IsCancellationRequested)
            throw CallFailure.OfCall(_call, new OperationCanceledException(_call.Limits.Token));
    }

    // Counts the received bytes that do not belong to a complete event yet.
    private void Received(int pending, ReadOnlySpan<byte> bytes)
    {
        if (_call.Settings.CommentsKeepStreamsAlive)
            _idle.Restart();
        var limit = SizeLimit.OfEvent(_call);
        if (pending > limit.Bytes)
            throw limit.Passed("an event", bytes, _call, _info);
    }

    // Handles a body that is not a stream: an error, or a whole answer, which is converted to events.
    private async ValueTask<IReadOnlyList<TEvent>> ReadWholeAsync()
    {
        using var body = await JsonAnswer.BodyAsync(_call, Task.FromResult<Stream>(_body), announced: null, _info, _idle.Token).ConfigureAwait(false);
        _call.Watch?.BodyRead(body.Bytes.Span);
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
        // Almost no event contains this text. Searching for it costs nanoseconds, parsing costs microseconds.
        return json.IndexOf("\"error\""u8) < 0 ? null : ErrorIn(json, ApiErrorReader.Find);
    }

    private StreamErrorException? ErrorIn(ReadOnlySpan<byte> json, Func<string, ApiError?> find)
    {
        if (find(Encoding.UTF8.GetString(json)) is not { } error)
            return null;
        return new StreamErrorException(_call.Secrets.Scrub(error), _call.Secrets.Scrub(ErrorText.Cut(json)), _info.RequestId) { Attempts = _info.Attempts };
    }

    // Runs for each event on the parser's own buffer; returns null for data that is no event.
    private TEvent? ReadEvent(string name, ReadOnlySpan<byte> data)
    {
        _body.EventEnded();
        // Some proxies send the comments of a server as data.
        if (data.IsEmpty || data[0] == (byte)':' || _ended)
            return null;
        if (data.Trim(" \t"u8).SequenceEqual("[DONE]"u8))
        {
            _ended = true;
            return null;
        }
        _call.Watch?.BodyRead(data);
        if (ErrorInEvent(name, data) is { } error)
            throw error;
        TEvent item;
        try
        {
            item = _endpoint.Read(name, data);
            _endpoint.TellParts?.Invoke(item, _parts);
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            // Invalid JSON at the end of the body is an event that was cut off.
            throw _body.AtEnd ? Incomplete() : JsonAnswer.Invalid(data, exception, _call, _info);
        }
        // Not all errors say that they are one.
        if ((ApiErrorReader.MayBeIn(item) || (item is IUnknownVariant && name == SseReader.NoName)) && ErrorIn(data, ApiErrorReader.Find) is { } said)
            throw said;
        _count++;
        _endpoint.Stamp(item, _info);
        _ended = _endpoint.IsLast(item) && ++_terminalEvents >= _endpoint.TerminalEvents;
        return item;
    }
}
