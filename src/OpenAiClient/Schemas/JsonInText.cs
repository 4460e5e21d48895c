using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Schemas;

/// <summary>
/// Finds the JSON in the text of a model whose output was not restricted to JSON: after its reasoning, in a Markdown fence, or between
/// words.
/// </summary>
internal static class JsonInText
{
    private const int MaxThoughts = 8;

    // A limit for texts in which JSON seems to begin again and again.
    private const int MaxBeginnings = 100;

    private static readonly string[] _thoughts = ["think", "thinking", "thought", "reasoning"];

    /// <summary>Returns the JSON, or the whole text when it contains none, so that its reader can report the error.</summary>
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
            // The prompt templates of some models contain the opening tag, so that the answer contains only the closing one.
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
            // The text from there is not JSON, and neither is any part of it.
            start += Math.Max(length, 1);
        }
        return null;
    }

    /// <summary>Finds the end of the JSON value that the bytes begin with, or the position of its first error.</summary>
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
            // The rest is not JSON; its position is the result.
        }
        end = (int)reader.BytesConsumed;
        return isWhole;
    }
}
