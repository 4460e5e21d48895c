using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Schemas;

/// <summary>Finds the JSON in the text of a model that was not held to JSON alone: behind its thoughts, in a fence of Markdown, between words.</summary>
internal static class JsonInText
{
    private const int MaxThoughts = 8;

    // Text that begins more often than this without becoming JSON has none.
    private const int MaxBeginnings = 100;

    private static readonly string[] _thoughts = ["think", "thinking", "thought", "reasoning"];

    /// <summary>The JSON; the text itself when there is none in it, so that its reader may tell what it is instead.</summary>
    public static string Find(string text)
    {
        var answer = WithoutFence(WithoutThoughts(text.Trim()));
        return Whole(answer) ?? text;
    }

    private static string WithoutThoughts(string text)
    {
        for (var i = 0; i < MaxThoughts && ThoughtsEnd(text) is > 0 and var end; i++)
            text = text[end..].TrimStart();
        return text;
    }

    private static int ThoughtsEnd(string text)
    {
        if (text.StartsWith('{') || text.StartsWith('['))
            return 0;
        foreach (var name in _thoughts)
        {
            var closing = $"</{name}>";
            // Templates of some models open the thoughts themselves, so that the answer only closes them.
            if (text.IndexOf(closing, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return at + closing.Length;
        }
        return 0;
    }

    private static string WithoutFence(string text)
    {
        const string Fence = "```";
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || text.IndexOf('\n', StringComparison.Ordinal) is not (>= 0 and var line))
            return text;
        var end = text.LastIndexOf(Fence, StringComparison.Ordinal);
        return end > line ? text[(line + 1)..end].Trim() : text[(line + 1)..].Trim();
    }

    private static string? Whole(string text)
    {
        var json = Encoding.UTF8.GetBytes(text);
        if (End(json, out var end) && json.AsSpan(end).Trim(" \t\r\n"u8).IsEmpty)
            return text;
        var start = 0;
        for (var i = 0; i < MaxBeginnings && start < json.Length; i++)
        {
            var next = json.AsSpan(start).IndexOfAny((byte)'{', (byte)'[');
            if (next < 0)
                return null;
            start += next;
            if (End(json.AsSpan(start), out var length))
                return Encoding.UTF8.GetString(json.AsSpan(start, length));
            // What began there is no JSON, and neither is what stands within it.
            start += Math.Max(length, 1);
        }
        return null;
    }

    /// <summary>How long the value is that the bytes begin with, or where they stop being one.</summary>
    private static bool End(ReadOnlySpan<byte> json, out int end)
    {
        var reader = WireJson.ReaderOf(json);
        var isWhole = false;
        try
        {
            isWhole = reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            // Not JSON from here on, which is the answer.
        }
        end = (int)reader.BytesConsumed;
        return isWhole;
    }
}
