using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace OpenAi.Tests.Support;

/// <summary>A <see cref="FakeLoggerProvider"/> that is also a factory, and formats each record with all its data.</summary>
internal sealed class FakeLog : FakeLoggerProvider, ILoggerFactory
{
    /// <summary>The records of every level, each as one text: category, message, exception, values and scopes.</summary>
    public IReadOnlyList<(LogLevel Level, string Text)> Lines =>
        [.. Collector.GetSnapshot().Select(static record => (record.Level, Print(record)))];

    public string Text => string.Join('\n', Lines.Select(static line => line.Text));

    public static string Print(FakeLogRecord record) =>
        $"{record.Category}: {record.Message} {record.Exception} {Values(record.State)} {string.Join(", ", record.Scopes.Select(Values))}";

    ILogger ILoggerFactory.CreateLogger(string categoryName) => CreateLogger(categoryName);

    void ILoggerFactory.AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    private static string Values(object? state) => state switch
    {
        IEnumerable<KeyValuePair<string, string?>> pairs => string.Join(", ", pairs.Select(static pair => $"{pair.Key}={pair.Value}")),
        IEnumerable<KeyValuePair<string, object?>> pairs => string.Join(", ", pairs.Select(static pair => $"{pair.Key}={pair.Value}")),
        _ => state?.ToString() ?? "",
    };
}
