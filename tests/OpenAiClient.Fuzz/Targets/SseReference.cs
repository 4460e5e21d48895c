using System.Text;
using OpenAi.Http;

namespace OpenAi.Fuzz.Targets;

/// <summary>
/// Server-sent events by the letter of the standard, as simply as possible, except that a stream's last block counts only when it is
/// complete, that two JSON objects without an empty line between them are two events, and that an error in a field of its own, or an
/// object in none, is an event.
/// </summary>
internal static class SseReference
{
    /// <summary>
    /// Reads the events; tells whether .NET's parser reads others: it takes a block with a name and no data for part of the next, joins two
    /// objects, and ignores errors that are no data.
    /// </summary>
    public static List<(string Name, string Data)> Parse(byte[] bytes, out bool isReadOtherwise)
    {
        isReadOtherwise = false;
        var text = Encoding.Latin1.GetString(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes);
        var events = new List<(string, string)>();
        string? name = null;
        string? nameOfNext = null;
        string? data = null;
        foreach (var line in Lines(text))
        {
            if (line.Length == 0)
            {
                isReadOtherwise |= name is not null && data is null;
                Add(nameOfNext ?? name);
                (name, nameOfNext, data) = (null, null, null);
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var field = colon < 0 ? line : line[..colon];
            var value = colon < 0 ? "" : line[(colon + 1)..];
            value = value.StartsWith(' ') ? value[1..] : value;
            if (field == "event" && data is null)
                name = value;
            else if (field == "event")
                nameOfNext = value;
            else if (field == "data" && data is not null && SseReader.AreTwoEvents(Encoding.Latin1.GetBytes(data), Encoding.Latin1.GetBytes(value)))
            {
                isReadOtherwise = true;
                Add(name);
                (name, nameOfNext, data) = (nameOfNext, null, value);
            }
            else if (field == "data")
            {
                data = data is null ? value : $"{data}\n{value}";
            }
            else if (SseReader.IsReport(Encoding.Latin1.GetBytes(line)))
            {
                isReadOtherwise = true;
                if (data is not null)
                {
                    Add(name);
                    (name, nameOfNext) = (nameOfNext, null);
                }
                (name, data) = line[0] == '{' ? (name, line) : ("error", value);
            }
        }
        return events;

        void Add(string? named)
        {
            if (data is not null)
                events.Add((Decoded(string.IsNullOrEmpty(named) ? SseReader.NoName : named), Decoded(data)));
        }
    }

    // Only lines with their line break: what follows the last one is no line.
    private static IEnumerable<string> Lines(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return lines.SkipLast(1);
    }

    private static string Decoded(string latin) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin));
}
