using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace OpenAi.Telemetry;

/// <summary>
/// Leaves out of the text of a message what is not known: a part in brackets, <c>[, request id {RequestId}]</c>, whose value is null. The
/// values of the record stay as they are.
/// </summary>
internal sealed class KnownPartsLogger(ILogger inner) : ILogger
{
    private const string Template = "{OriginalFormat}";

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        inner.Log(logLevel, eventId, state, exception, Value(state, Template) is string template && template.Contains('[', StringComparison.Ordinal)
            ? static (state, _) => Text((string)Value(state, Template)!, state)
            : formatter);

    private static string Text<TState>(string template, TState state)
    {
        var text = new StringBuilder();
        for (var rest = template.AsSpan(); !rest.IsEmpty;)
        {
            var part = rest[0] == '[';
            var end = part ? rest.IndexOf(']') : rest.IndexOf('[');
            var before = text.Length;
            if (!Add(text, part ? rest[1..end] : end < 0 ? rest : rest[..end], state) && part)
                text.Length = before;
            rest = end < 0 ? default : rest[(part ? end + 1 : end)..];
        }
        return text.ToString();
    }

    // Tells whether all values are known.
    private static bool Add<TState>(StringBuilder text, ReadOnlySpan<char> template, TState state)
    {
        var areKnown = true;
        while (template.IndexOf('{') is var open and >= 0)
        {
            var close = template.IndexOf('}');
            var value = Value(state, template[(open + 1)..close]);
            areKnown &= value is not null;
            text.Append(template[..open]).Append(CultureInfo.InvariantCulture, $"{value}");
            template = template[(close + 1)..];
        }
        text.Append(template);
        return areKnown;
    }

    private static object? Value<TState>(TState state, ReadOnlySpan<char> name)
    {
        if (state is IReadOnlyList<KeyValuePair<string, object?>> values)
        {
            for (var i = 0; i < values.Count; i++)
            {
                if (name.SequenceEqual(values[i].Key))
                    return values[i].Value;
            }
        }
        return null;
    }
}
