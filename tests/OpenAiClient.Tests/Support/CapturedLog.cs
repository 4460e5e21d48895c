using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OpenAi.Tests.Support;

/// <summary>Keeps every log line of every level, with what is attached to it.</summary>
internal sealed class CapturedLog : ILoggerFactory, ILoggerProvider
{
    public ConcurrentQueue<(LogLevel Level, string Text)> Lines { get; } = new();

    public string Text => string.Join('\n', Lines.Select(static line => line.Text));

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private sealed class Logger(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            log.Lines.Enqueue((LogLevel.Trace, $"{category}: scope {state}"));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs
                ? string.Join(", ", pairs.Select(static pair => $"{pair.Key}={(pair.Value is IEnumerable<string> texts ? string.Join(',', texts) : pair.Value)}"))
                : "";
            log.Lines.Enqueue((logLevel, $"{category}: {formatter(state, exception)} {exception} {values}"));
        }
    }
}
