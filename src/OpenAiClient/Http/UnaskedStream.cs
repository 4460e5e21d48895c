using System.Text;
using OpenAi.Errors;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>Converts a stream to the whole answer, for servers that stream although they were not asked to.</summary>
internal static class UnaskedStream
{
    /// <summary>
    /// Returns the JSON of the whole answer, or that of the error in the stream; <see langword="null"/> when the body is no stream that has
    /// come to its end, or the operation has none.
    /// </summary>
    public static ReadOnlyMemory<byte>? Whole(ReadOnlyMemory<byte> body, Endpoint endpoint)
    {
        if (endpoint.Fold is not { } fold || body.Span.IndexOf("data:"u8) < 0)
            return null;
        var (events, isDone) = Read(body);
        if (events.Find(static json => ApiErrorReader.Find(Encoding.UTF8.GetString(json)) is not null) is { } error)
            return error;
        try
        {
            // A null array would become an empty body.
            return fold(events, isDone) is { } json ? (ReadOnlyMemory<byte>?)json : null;
        }
        catch (Exception exception) when (exception is InvalidResponseException || WireJson.IsUnreadable(exception))
        {
            // It is no stream of this operation; the body is quoted as it is.
            return null;
        }
    }

    private static (List<byte[]> Events, bool IsDone) Read(ReadOnlyMemory<byte> body)
    {
        // Servers omit the line breaks at the end.
        using var stream = new MemoryStream([.. body.Span, (byte)'\n', (byte)'\n'], writable: false);
        using var reader = new SseReader(stream);
        var events = new List<byte[]>();
        while (Next(reader))
        {
            var data = reader.Data.Trim(" \t"u8);
            if (data.SequenceEqual("[DONE]"u8))
                return (events, true);
            if (data is [(byte)'{', ..])
                events.Add(data.ToArray());
        }
        return (events, false);
    }

    // Reading from memory never waits.
    private static bool Next(SseReader reader)
    {
        var step = reader.NextAsync(CancellationToken.None);
        return step.IsCompleted ? step.Result : throw new InvalidOperationException("Reading from memory has waited.");
    }
}
