using Microsoft.Extensions.Logging;

namespace OpenAi.Telemetry;

/// <summary>
/// Leaves out of a message what is not known: a part in brackets, <c>[, request id {RequestId}]</c>, whose value is null. The values of the
/// record stay as they are, and its template has no brackets, because some loggers write the message themselves.
/// </summary>
internal sealed class KnownPartsLogger(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (KnownParts.Of(state) is { } known)
            inner.Log(logLevel, eventId, known, exception, static (known, _) => known.ToString());
        else
            inner.Log(logLevel, eventId, state, exception, formatter);
    }
}
