using System.Runtime.CompilerServices;
using System.Text.Json;
using OpenAi.Errors;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>Reads the JSON answer of an endpoint, and throws with a description of the answer when it is something else.</summary>
internal static class JsonAnswer
{
    private static readonly byte[] _deleted = [.. """{"deleted":true}"""u8];

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T> ReadAsync<T>(ApiCall call, ValueTask<Answer> asked, JsonReading<T> read, CancellationToken token)
        where T : class
    {
        using var answer = await asked.ConfigureAwait(false);
        using var body = await BodyAsync(call, answer.Content, answer.Info, token).ConfigureAwait(false);
        return Of(call, answer, body.Bytes, read);
    }

    /// <summary>Reads a successful answer from its bytes, or throws the exception for its actual content.</summary>
    public static T Of<T>(ApiCall call, Answer answer, ReadOnlyMemory<byte> body, JsonReading<T> read)
        where T : class
    {
        call.Watch?.BodyRead(body.Span);
        return Whole(call, answer, body, read);
    }

    private static T Whole<T>(ApiCall call, Answer answer, ReadOnlyMemory<byte> body, JsonReading<T> read)
        where T : class
    {
        var info = answer.Info;
        var endpoint = call.Request.Endpoint;
        // Some servers confirm a deletion by the status alone.
        var json = body.IsEmpty && endpoint.Method == HttpMethod.Delete ? _deleted : PlainText.AsJson(WithoutMark(body), endpoint.TextField, answer.Content);
        T value;
        try
        {
            value = Parse(json.Span, read, call, info);
        }
        catch (InvalidResponseException) when (IsError(body))
        {
            throw ErrorAnswer.Of(call, answer, body.Span);
        }
        catch (InvalidResponseException) when (UnaskedStream.Whole(body, endpoint) is { } whole)
        {
            return Whole(call, answer, whole, read);
        }
        // Some servers report an error with status 200; it must not be read as an empty answer.
        if (ApiErrorReader.MayBeIn(value) && IsError(body))
            throw ErrorAnswer.Of(call, answer, body.Span);
        if (value is ApiResult { MissingField: { } missing })
            throw Invalid(body.Span, new JsonException($"The field '{missing}' is missing.", "$." + missing, null, null), call, info);
        if (value is ApiResult result)
            result.ResponseInfo = info;
        return value;
    }

    /// <summary>
    /// Returns the exception for a successful answer that is text instead of the expected bytes: the error that it reports, or an invalid
    /// response. The attempt has ended with the headers, so the idle timeout of downloads limits the wait for the text.
    /// </summary>
    public static async ValueTask<Exception> NoBytesAsync(OpenAnswer answer)
    {
        var (call, info) = (answer.Call, answer.Info);
        using var idle = new IdleClock(call.Limits.StreamIdle, call.Settings.TimeProvider, call.Limits.Token);
        idle.Start();
        try
        {
            using var body = await BodyAsync(call, answer.Content, info, idle.Token).ConfigureAwait(false);
            return IsError(body.Bytes)
                ? ErrorAnswer.Of(call, answer.Answer, body.Bytes.Span)
                : Invalid(body.Bytes.Span, new JsonException("Binary data was expected, not text."), call, info);
        }
        catch (Exception exception) when (exception is not OpenAiException)
        {
            return CallFailure.OfCall(call, exception, idle);
        }
    }

    private static ValueTask<BodyBuffer> BodyAsync(ApiCall call, HttpContent content, ResponseInfo info, CancellationToken token)
    {
        var announced = content.Headers.ContentLength;
        return announced > SizeLimit.OfAnswer(call).Bytes
            ? throw SizeLimit.OfAnswer(call).Passed("an answer", [], call, info)
            : BodyAsync(call, content.ReadAsStreamAsync(token), announced, info, token);
    }

    /// <summary>Reads a whole body, up to the size limit of answers.</summary>
    public static async ValueTask<BodyBuffer> BodyAsync(ApiCall call, Task<Stream> stream, long? announced, ResponseInfo info, CancellationToken token)
    {
        var limit = SizeLimit.OfAnswer(call);
        var body = new BodyBuffer(limit.Bytes, announced);
        try
        {
            return await body.ReadAsync(await stream.ConfigureAwait(false), token).ConfigureAwait(false)
                ? body
                : throw limit.Passed("an answer", body.Bytes.Span, call, info);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private static bool IsError(ReadOnlyMemory<byte> body) => ApiErrorReader.Find(ErrorText.Cut(body.Span)) is not null;

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

    /// <summary>Removes a byte order mark, which is not valid JSON, but sent by some servers.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;

    public static InvalidResponseException Invalid(ReadOnlySpan<byte> body, Exception exception, ApiCall call, ResponseInfo info)
    {
        var excerpt = ErrorText.Excerpt(call.Secrets.Scrub(ErrorText.Cut(body)));
        var reader = exception as JsonException;
        var path = IsJson(body) && reader?.Path is { } place ? call.Secrets.Scrub(place) : null;
        // The key of a map is part of the path, and the path is part of the reader's message.
        var said = call.Secrets.Scrub(exception.Message);
        var cause = said == exception.Message ? exception : new JsonException(said, path, reader?.LineNumber, reader?.BytePositionInLine);
        var complaint = ErrorText.WithoutPlace(said);
        var what = body.IsEmpty ? "with an empty body."
            : path is null ? $"with content that is not the expected JSON ({info.ContentHeaders.ContentType?.MediaType ?? "no content type"}): {complaint}"
            : $"with JSON that could not be read at {ErrorText.Excerpt(path)}: {complaint}";
        var message = $"The server answered {(int)info.Status} {what}"
            + (excerpt.Length == 0 ? "" : $" It begins: {excerpt}")
            + (info.RequestId is { } id ? $" (request id: {id})" : "");
        return new InvalidResponseException(call.Secrets.Scrub(message), excerpt, path, info, cause);
    }

    // The path within HTML would be "$", which does not help.
    private static bool IsJson(ReadOnlySpan<byte> body)
    {
        var first = body.IndexOfAnyExcept(" \t\r\n"u8);
        return first >= 0 && (body[first] is (byte)'{' or (byte)'[' or (byte)'"' || body[first..].SequenceEqual("null"u8));
    }
}
