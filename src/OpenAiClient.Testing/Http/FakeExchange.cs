using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.AspNetCore.Http.Features;

namespace OpenAi.Testing.Http;

/// <summary>One request and the ways to answer it.</summary>
internal sealed class FakeExchange(FakeOpenAi server, HttpContext context, FakeRequest request, int number)
{
    private readonly TimeProvider _time = server.TimeProvider;
    private readonly long _begin = server.TimeProvider.GetTimestamp();

    public FakeRequest Request => request;

    /// <summary>Which request of the server it is, from 1.</summary>
    public int Number => number;

    /// <summary>The query by its decoded names.</summary>
    public IReadOnlyDictionary<string, StringValues> Query => field ??= QueryHelpers.ParseQuery(request.Query);

    /// <summary>Whether someone is there to read an error, and nothing was written before it.</summary>
    public bool CanStillFail => !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested;

    /// <summary>Reads the body, or says in the API's way why it cannot be read.</summary>
    public bool TryRead<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out FakeError? problem)
        where T : class
    {
        value = null;
        problem = null;
        if (request.Json is not { ValueKind: JsonValueKind.Object } json)
        {
            problem = FakeError.NotJson();
            return false;
        }
        try
        {
            value = json.Deserialize(typeInfo);
        }
        catch (JsonException exception)
        {
            problem = FakeError.Invalid(exception.Message);
            return false;
        }
        problem = value is null ? FakeError.NotJson() : null;
        return value is not null;
    }

    /// <summary>Reads the body as a form, which may be empty; <see langword="null"/> when it is none.</summary>
    public async Task<IFormCollection?> ReadFormAsync()
    {
        if (!context.Request.HasFormContentType)
            return null;
        context.Request.Body = new MemoryStream(request.Bytes, writable: false);
        // Files may be as large as a test likes.
        return await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = long.MaxValue }, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Adds a header to the answer, before it is written.</summary>
    public void AddHeader(string name, string value) => context.Response.Headers[name] = value;

    public Task WriteBytesAsync(byte[] bytes, string contentType)
    {
        WriteHeaders();
        return WriteBodyAsync(bytes, contentType);
    }

    public Task WriteAsync<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        WriteHeaders();
        return WriteJsonAsync(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo));
    }

    public Task WriteErrorAsync(FakeError error)
    {
        context.Response.Clear();
        context.Response.StatusCode = error.Status;
        WriteHeaders();
        foreach (var (name, value) in error.Headers)
            context.Response.Headers[name] = value;
        return WriteJsonAsync(Encoding.UTF8.GetBytes(error.ToJson().ToJsonString()));
    }

    /// <summary>Writes an event of a stream, after a pause, and sends it off.</summary>
    public async Task WriteEventAsync<T>(T value, JsonTypeInfo<T> typeInfo, TimeSpan pause, string? name = null)
    {
        if (pause > TimeSpan.Zero)
            await Task.Delay(pause, _time, context.RequestAborted).ConfigureAwait(false);
        await WriteEventAsync(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo), name).ConfigureAwait(false);
    }

    /// <summary>Writes the last word of a stream.</summary>
    public Task WriteDoneAsync(string? name = null) => WriteEventAsync("[DONE]"u8.ToArray(), name);

    private async Task WriteEventAsync(byte[] data, string? name)
    {
        var response = context.Response;
        if (!response.HasStarted)
        {
            WriteHeaders();
            response.ContentType = "text/event-stream; charset=utf-8";
        }
        var begin = name is null ? "data: " : $"event: {name}\ndata: ";
        await response.Body.WriteAsync((byte[])[.. Encoding.UTF8.GetBytes(begin), .. data, .. "\n\n"u8], context.RequestAborted).ConfigureAwait(false);
        await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private Task WriteJsonAsync(byte[] json) => WriteBodyAsync(json, "application/json");

    private async Task WriteBodyAsync(byte[] json, string contentType)
    {
        var response = context.Response;
        response.ContentType = contentType;
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, context.RequestAborted).ConfigureAwait(false);
    }

    private void WriteHeaders()
    {
        var headers = context.Response.Headers;
        headers["x-request-id"] = request.RequestId;
        headers["openai-version"] = "2020-10-01";
        headers["openai-processing-ms"] = Math.Ceiling(_time.GetElapsedTime(_begin).TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        server.RateLimits.Write(headers, number);
    }
}
