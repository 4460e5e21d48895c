using System.Net.ServerSentEvents;

namespace OpenAi.Caching;

/// <summary>
/// Records a stream. The stream is complete with its terminal event, even if its reader does not read on to the end of the body.
/// </summary>
internal sealed class StreamRecording(string key, AnswerStore store, int maxBytes) : Recording(key, store, maxBytes)
{
    private int _lastEvent = -1;

    protected override ReadOnlyMemory<byte>? Ended(int added)
    {
        var end = added == 0 ? -1 : EndOfLastWord(added);
        if (end < 0 && added > 0)
            end = EndOfLastEvent(added);
        if (end < 0)
            return null;
        // The line break that ends an event may not have arrived yet.
        byte[] body = [.. Collected.Span[..end], .. "\n\n"u8];
        if (IsAnswer(body))
            return body;
        GiveUp();
        return null;
    }

    private static ReadOnlySpan<byte> LastWord => "[DONE]"u8;

    // JSON in an event has no line breaks, so text that contains [DONE] is not mistaken for the terminal event.
    private int EndOfLastWord(int added)
    {
        var all = Collected.Span;
        var from = Math.Max(0, all.Length - added - LastWord.Length);
        while (true)
        {
            var found = all[from..].IndexOf(LastWord);
            if (found < 0)
                return -1;
            var start = from + found;
            from = start + LastWord.Length;
            if (from < all.Length && all[from] is (byte)'\n' or (byte)'\r' && BeginsLine(all[..start]))
                return from;
        }
    }

    // A stream of the Responses API ends with an event that contains the completed response instead of [DONE]. Quotes within JSON strings
    // are escaped, so the text of a model cannot look like it.
    private int EndOfLastEvent(int added)
    {
        var type = "\"response.completed\""u8;
        var all = Collected.Span;
        var from = Math.Max(0, all.Length - added - type.Length);
        if (_lastEvent < 0)
        {
            var found = all[from..].IndexOf(type);
            if (found < 0)
                return -1;
            from = _lastEvent = from + found;
        }
        var end = all[Math.Max(from, _lastEvent)..].IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? -1 : Math.Max(from, _lastEvent) + end;
    }

    private static bool BeginsLine(ReadOnlySpan<byte> before)
    {
        if (before.EndsWith(" "u8))
            before = before[..^1];
        return before.EndsWith("data:"u8) && (before.Length == 5 || before[^6] is (byte)'\n' or (byte)'\r');
    }

    private static bool IsAnswer(byte[] body)
    {
        var outcome = new AnswerOutcome();
        using var stream = new MemoryStream(body);
        foreach (var item in SseParser.Create(stream, (name, data) =>
            data.IsEmpty || data.SequenceEqual(LastWord) || (name != "error" && AnswerJson.Read(data.ToArray(), outcome))).Enumerate())
        {
            if (!item.Data)
                return false;
        }
        return outcome.IsKept;
    }
}
