using System.Collections;
using System.Globalization;
using System.Text;

namespace OpenAi.Telemetry;

/// <summary>The values of a log record, with a template that has only the parts whose values are known.</summary>
internal sealed class KnownParts : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string TemplateName = "{OriginalFormat}";

    private readonly IReadOnlyList<KeyValuePair<string, object?>> _values;
    private readonly string _template;

    private KnownParts(IReadOnlyList<KeyValuePair<string, object?>> values, string template)
    {
        _values = values;
        _template = KnownIn(template);
    }

    public int Count => _values.Count;

    public KeyValuePair<string, object?> this[int index] => _values[index] is { Key: not TemplateName } pair ? pair : new(TemplateName, _template);

    /// <summary>Returns the values of a record whose template has parts in brackets; <see langword="null"/> when it has none.</summary>
    public static KnownParts? Of<TState>(TState state)
    {
        if (state is not IReadOnlyList<KeyValuePair<string, object?>> values)
            return null;
        return Value(values, TemplateName) is string template && template.Contains('[', StringComparison.Ordinal) ? new(values, template) : null;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString()
    {
        var text = new StringBuilder();
        var rest = _template.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0)
        {
            text.Append(rest[..open]);
            var value = Next(rest, out rest);
            text.Append(CultureInfo.InvariantCulture, $"{value}");
        }
        return text.Append(rest).ToString();
    }

    private string KnownIn(string template)
    {
        var known = new StringBuilder();
        var rest = template.AsSpan();
        while (rest.IndexOf('[') is var open and >= 0)
        {
            known.Append(rest[..open]);
            var close = rest.IndexOf(']');
            var part = rest[(open + 1)..close];
            if (Next(part, out _) is not null)
                known.Append(part);
            rest = rest[(close + 1)..];
        }
        return known.Append(rest).ToString();
    }

    // The value of the first name in the template, and what follows it.
    private object? Next(ReadOnlySpan<char> template, out ReadOnlySpan<char> rest)
    {
        var (open, close) = (template.IndexOf('{'), template.IndexOf('}'));
        rest = template[(close + 1)..];
        return Value(_values, template[(open + 1)..close]);
    }

    private static object? Value(IReadOnlyList<KeyValuePair<string, object?>> values, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (name.SequenceEqual(values[i].Key))
                return values[i].Value;
        }
        return null;
    }
}
