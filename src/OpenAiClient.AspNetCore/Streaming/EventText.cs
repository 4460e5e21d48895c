using System.Buffers;
using System.Text;

namespace OpenAi.AspNetCore;

/// <summary>Writes an event in the format of server-sent events.</summary>
internal static class EventText
{
    public static void Write(IBufferWriter<byte> writer, ServerSentEvent item)
    {
        if (item.Type is { Length: > 0 } type)
            Line(writer, "event: "u8, type);
        // The three line endings of the format end a field; other separators are text.
        var rest = item.Data.AsSpan();
        for (int end; (end = rest.IndexOfAny('\r', '\n')) >= 0; rest = rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..])
            Line(writer, "data: "u8, rest[..end]);
        Line(writer, "data: "u8, rest);
        writer.Write("\n"u8);
    }

    private static void Line(IBufferWriter<byte> writer, ReadOnlySpan<byte> field, ReadOnlySpan<char> text)
    {
        writer.Write(field);
        Encoding.UTF8.GetBytes(text, writer);
        writer.Write("\n"u8);
    }
}
