using System.Text.Json;
using OpenAi.Errors;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>Reads the JSON that an endpoint promises, and says what came instead when it is something else.</summary>
internal static class JsonAnswer
{
    /// <summary>More than any answer has; it keeps a server without an end from filling the memory.</summary>
    public const int MaxBytes = 1024 * 1024 * 1024;

    public static async ValueTask<T> ReadAsync<T>(ApiCall call, HttpResponseMessage response, ResponseInfo info, JsonReading<T> read, CancellationToken token)
        where T : class
    {
        var stream = await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
        using var body = new PooledBody(MaxBytes, response.Content.Headers.ContentLength);
        await body.ReadAsync(stream, token).ConfigureAwait(false);
        var value = Parse(WithoutMark(body.Bytes).Span, read, call, info);
        // Some servers report an error with status 200; it must not pass for an empty answer.
        if (MayBeError(value) && ApiErrorReader.Find(ErrorText.Cut(body.Bytes.Span)) is not null)
            throw ErrorAnswer.Of(call, response, info, body.Bytes.Span);
        if (value is ApiResult { MissingField: { } missing })
            throw Invalid(body.Bytes.Span, new JsonException($"The field '{missing}' is missing.", "$." + missing, null, null), call, info);
        if (value is ApiResult result)
            result.ResponseInfo = info;
        return value;
    }

    private static bool MayBeError(object value) =>
        value is JsonModel { ExtraFields: { } fields } && ApiErrorReader.Names.Any(fields.ContainsKey)
        || value is ApiResult result && HasErrorPlace(result.ErrorPlaces);

    // Without an enumerator, which each answer would pay for.
    private static bool HasErrorPlace(IReadOnlyList<JsonModel?> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i]?.ExtraFields?.ContainsKey("error") == true)
                return true;
        }
        return false;
    }

    public static T Parse<T>(ReadOnlySpan<byte> json, JsonReading<T> read, ApiCall call, ResponseInfo info)
        where T : class
    {
        try
        {
            return WireJson.Read(json, read);
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            throw Invalid(json, exception, call, info);
        }
    }

    /// <summary>A byte order mark is no JSON, and some servers send it.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;

    public static InvalidResponseException Invalid(ReadOnlySpan<byte> body, Exception exception, ApiCall call, ResponseInfo info)
    {
        var excerpt = ErrorText.Excerpt(call.Scrub(ErrorText.Cut(body)));
        var reader = exception as JsonException;
        var path = IsJson(body) && reader?.Path is { } place ? call.Scrub(place) : null;
        // A map's key is part of the path, and thereby of the reader's own message.
        var said = call.Scrub(exception.Message);
        var cause = said == exception.Message ? exception : new JsonException(said, path, reader?.LineNumber, reader?.BytePositionInLine);
        var complaint = ErrorText.WithoutPlace(said);
        var what = body.IsEmpty ? "with an empty body."
            : path is null ? $"with something that is not the promised JSON ({info.ContentHeaders.ContentType?.MediaType ?? "of no stated type"}): {complaint}"
            : $"with JSON that could not be read at {path}: {complaint}";
        var message = $"The server answered {(int)info.Status} {what}"
            + (excerpt.Length == 0 ? "" : $" It begins: {excerpt}")
            + (info.RequestId is { } id ? $" (request id: {id})" : "");
        return new InvalidResponseException(call.Scrub(message), excerpt, path, info, cause);
    }

    // A path into HTML would be "$", which helps nobody.
    private static bool IsJson(ReadOnlySpan<byte> body)
    {
        var first = body.IndexOfAnyExcept(" \t\r\n"u8);
        return first >= 0 && (body[first] is (byte)'{' or (byte)'[' or (byte)'"' || body[first..].SequenceEqual("null"u8));
    }
}
