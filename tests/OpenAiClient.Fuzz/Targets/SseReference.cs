using System.Text;

namespace OpenAi.Fuzz.Targets;

/// <summary>Server-sent events by the letter of the standard, as simply as possible, except that a stream's last block counts only when it is complete.</summary>
internal static class SseReference
{
    /// <summary>Reads the events; tells whether a block has a name and no data, which .NET's parser takes for part of the next.</summary>
    public static List<(string Name, string Data)> Parse(byte[] bytes, out bool hasNameWithoutData)
    {
        hasNameWithoutData = false;
        var text = Encoding.Latin1.GetString(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes);
        var events = new List<(string, string)>();
        string? name = null;
        StringBuilder? data = null;
        foreach (var line in Lines(text))
        {
            if (line.Length == 0)
            {
                hasNameWithoutData |= name is not null && data is null;
                if (data is not null)
                    events.Add((Decoded(string.IsNullOrEmpty(name) ? "message" : name), Decoded(data.ToString())));
                (name, data) = (null, null);
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var field = colon < 0 ? line : line[..colon];
            var value = colon < 0 ? "" : line[(colon + 1)..];
            value = value.StartsWith(' ') ? value[1..] : value;
            if (field == "event")
                name = value;
            else if (field == "data")
                data = data is null ? new(value) : data.Append('\n').Append(value);
        }
        return events;
    }

    // Only lines with their line break: what follows the last one is no line.
    private static IEnumerable<string> Lines(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return lines.SkipLast(1);
    }

    private static string Decoded(string latin) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin));
}
