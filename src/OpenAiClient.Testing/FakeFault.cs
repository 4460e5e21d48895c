using OpenAi.Testing.Http;

namespace OpenAi.Testing;

/// <summary>
/// A fault of an answer. It works for every resource: <see cref="FakeOpenAi.Fail(FakeFault)"/> applies it to the next request,
/// <see cref="FakeOpenAi.When"/> to matching requests, and a <see cref="FakeChatReply"/> can contain one.
/// </summary>
public sealed class FakeFault
{
    private readonly Func<FakeExchange, Task<bool>> _strike;

    private FakeFault(int? afterEvents, Func<FakeExchange, Task<bool>> strike)
    {
        AfterEvents = afterEvents;
        _strike = strike;
    }

    private FakeFault(int? afterEvents, Func<FakeExchange, Task> last)
        : this(afterEvents, async exchange =>
        {
            await last(exchange).ConfigureAwait(false);
            return false;
        })
    {
    }

    /// <summary>The number of events after which the fault occurs; <see langword="null"/> when it occurs before anything is sent.</summary>
    internal int? AfterEvents { get; }

    /// <summary>The connection closes without any answer, as when a server crashes.</summary>
    public static FakeFault Drop { get; } = new(null, static exchange => exchange.AbortAsync());

    /// <summary>Status 200 with an HTML page, like from a proxy that requires a login.</summary>
    public static FakeFault Html { get; } = Body("<!DOCTYPE html><html><body><h1>Please log in</h1></body></html>", "text/html; charset=utf-8");

    /// <summary>Status 200 with a body that is declared as JSON but is not valid JSON.</summary>
    public static FakeFault BrokenJson { get; } = Body("""{"id": "fake", "choices": [{"index": 0,}""");

    /// <summary>An error in the format of the API.</summary>
    /// <param name="status">The HTTP status, from 400 to 599.</param>
    /// <param name="code">The API's code for the error, such as <c>rate_limit_exceeded</c>. Default: none.</param>
    /// <param name="message">The error message. Default: a sentence that says that the failure comes from the fake server.</param>
    /// <param name="headers">Additional headers of the answer, such as <c>("retry-after-ms", "20")</c>; they replace the server's own
    /// headers of the same name.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not the status of an error.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    public static FakeFault Error(int status, string? code = null, string? message = null, params (string Name, string Value)[] headers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        ArgumentNullException.ThrowIfNull(headers);
        return Of(new FakeError(status, code, message ?? FakeError.Told) { Headers = [.. headers] });
    }

    /// <summary>
    /// A content filter rejects the request, in Azure's format: status 400, code <c>content_filter</c>, and the filter results.
    /// </summary>
    /// <param name="category">The category that is found, such as <c>hate</c>, <c>violence</c> or <c>jailbreak</c>. Default:
    /// <c>violence</c>.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException"><paramref name="category"/> is blank.</exception>
    public static FakeFault ContentFilter(string category = "violence")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        return Of(FakeError.ContentFilter(category));
    }

    /// <summary>An answer of any kind instead of the right one: invalid data, or an answer that the server does not support.</summary>
    /// <param name="body">The whole body.</param>
    /// <param name="contentType">The declared content type. Default: <c>application/json</c>.</param>
    /// <param name="status">The HTTP status, from 200 to 599. Default: 200.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not the status of an answer.</exception>
    public static FakeFault Body(string body, string contentType = "application/json", int status = 200)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(contentType);
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return new(null, exchange => exchange.WriteTextAsync(body, contentType, status));
    }

    /// <summary>The connection breaks in the middle of the answer.</summary>
    /// <param name="afterEvents">The number of events of a stream before the fault. Default: 0, after the headers. An answer that is not a
    /// stream breaks in the middle of its body.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="afterEvents"/> is negative.</exception>
    public static FakeFault Cut(int afterEvents = 0) => After(afterEvents, static _ => FakeExchange.BreakOffAsync());

    /// <summary>The answer ends in the middle, although the connection is closed as if it were complete.</summary>
    /// <param name="afterEvents">The number of events of a stream before the fault. Default: 0. An answer that is not a stream lacks the
    /// second half of its body.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="afterEvents"/> is negative.</exception>
    public static FakeFault Truncate(int afterEvents = 0) => After(afterEvents, static _ => Task.CompletedTask);

    /// <summary>The stream ends with an error in the format of the API, as when a model fails while it answers.</summary>
    /// <param name="afterEvents">The number of events of a stream before the fault.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    /// <param name="message">The error message. Default: a sentence that says that the failure comes from the fake server.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="afterEvents"/> is negative.</exception>
    /// <remarks>An answer that is not a stream is cut in the middle, and ends with the error.</remarks>
    public static FakeFault StreamError(int afterEvents, string? code = null, string? message = null) =>
        After(afterEvents, exchange => exchange.WriteErrorEventAsync(new FakeError(500, code, message ?? FakeError.Told)));

    /// <summary>Nothing is sent for a while: before the answer, or in the middle of it.</summary>
    /// <param name="afterEvents">The number of events of a stream before the fault; an answer that is not a stream stalls in the middle of
    /// its body. Default: <see langword="null"/>, before the headers.</param>
    /// <param name="duration">The duration, by the server's clock; afterwards the answer continues. Default: <see langword="null"/>, until
    /// the client disconnects or the server is disposed.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="afterEvents"/> or <paramref name="duration"/> is negative.</exception>
    public static FakeFault Stall(int? afterEvents = null, TimeSpan? duration = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterEvents ?? 0, nameof(afterEvents));
        ArgumentOutOfRangeException.ThrowIfLessThan(duration ?? TimeSpan.Zero, TimeSpan.Zero, nameof(duration));
        return new(afterEvents, async exchange =>
        {
            await exchange.PauseAsync(duration ?? Timeout.InfiniteTimeSpan).ConfigureAwait(false);
            return true;
        });
    }

    internal static FakeFault Of(FakeError error) => new(null, exchange => exchange.WriteErrorAsync(error));

    /// <summary>Applies the fault; returns whether the answer continues afterwards.</summary>
    internal Task<bool> StrikeAsync(FakeExchange exchange) => _strike(exchange);

    private static FakeFault After(int events, Func<FakeExchange, Task> last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events, "afterEvents");
        return new(events, last);
    }
}
