using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using OpenAi.Json;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Http;

/// <summary>One request, and the ways to answer it or to let it fail.</summary>
internal sealed class FakeExchange(FakeState server, HttpContext context, FakeRequest request, int number)
{
    private const int Looks = 50;

    // Real time, in which a client reads what was sent, and begins to wait for the rest with a timeout.
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(20);

    private readonly TimeProvider _time = server.TimeProvider;
    private readonly long _begin = server.TimeProvider.GetTimestamp();
    private FakeFault? _fault;
    private int _events;
    private bool _isOver;

    public FakeRequest Request => request;

    /// <summary>The number of the request on this server, from 1.</summary>
    public int Number => number;

    /// <summary>The query parameters by their decoded names.</summary>
    public IReadOnlyDictionary<string, StringValues> Query => field ??= QueryHelpers.ParseQuery(request.Query);

    /// <summary>Whether an error can still be sent: the client is connected, and nothing was written yet.</summary>
    public bool CanStillFail => !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested;

    /// <summary>Applies a fault, now or when its time has come; returns whether the request must still be answered.</summary>
    public async Task<bool> SufferAsync(FakeFault? fault)
    {
        _fault = fault ?? _fault;
        if (fault is { AfterEvents: null })
            await StrikeAsync(fault).ConfigureAwait(false);
        return !_isOver;
    }

    /// <summary>Parses the body, or answers with the API's error when it cannot be parsed.</summary>
    public bool TryRead<T>(JsonReading<T> read, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out FakeError? problem)
        where T : class
    {
        value = null;
        problem = null;
        if (request.Json is not { ValueKind: JsonValueKind.Object })
        {
            problem = FakeError.NotJson();
            return false;
        }
        try
        {
            value = WireJson.ReadOwn(request.Bytes, read);
            return true;
        }
        catch (JsonException exception)
        {
            problem = FakeError.Invalid(exception);
            return false;
        }
    }

    /// <summary>Reads the body as a form, which may be empty; returns <see langword="null"/> when it is not a form.</summary>
    public async Task<IFormCollection?> ReadFormAsync()
    {
        if (!context.Request.HasFormContentType)
            return null;
        context.Request.Body = new MemoryStream(request.Bytes, writable: false);
        // Tests may upload files of any size.
        var form = await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = long.MaxValue }, context.RequestAborted).ConfigureAwait(false);
        return form;
    }

    /// <summary>Adds a header to the answer, before the answer is written.</summary>
    public void AddHeader(string name, string value) => context.Response.Headers[name] = value;

    public Task WriteAsync(JsonModel value) => WriteBodyAsync(NullFields.Write(value), "application/json");

    public Task WriteBytesAsync(byte[] bytes, string contentType) => WriteBodyAsync(bytes, contentType);

    public Task WriteTextAsync(string text, string contentType, int status)
    {
        context.Response.StatusCode = status;
        return WriteBodyAsync(Encoding.UTF8.GetBytes(text), contentType);
    }

    public Task WriteErrorAsync(FakeError error)
    {
        context.Response.Clear();
        context.Response.StatusCode = error.Status;
        return WriteBodyAsync(Json(error), "application/json", error.Headers);
    }

    /// <summary>Writes an event of a stream after a delay, and flushes it.</summary>
    public async Task WriteEventAsync(JsonModel value, TimeSpan pause, string? name = null)
    {
        if (_isOver)
            return;
        // The clock stays where it is, because the client may not have read the previous event, and its timeout begins only then.
        if (!SkipsWaits)
            await PauseAsync(pause).ConfigureAwait(false);
        await WriteEventAsync(NullFields.Write(value), name).ConfigureAwait(false);
    }

    /// <summary>Writes the terminal event of a stream.</summary>
    public Task WriteDoneAsync(string? name = null) => WriteEventAsync("[DONE]"u8.ToArray(), name);

    public Task WriteErrorEventAsync(FakeError error) => SendEventAsync(Json(error), name: null);

    /// <summary>Sends nothing for a time by the server's clock.</summary>
    public Task PauseAsync(TimeSpan pause) =>
        pause == TimeSpan.Zero ? Task.CompletedTask
        : SkipsWaits && pause != Timeout.InfiniteTimeSpan ? SkipAsync((FakeClock)_time, pause)
        : Task.Delay(pause, _time, context.RequestAborted);

    public Task AbortAsync()
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Breaks the connection in the middle of an answer, after the bytes written so far.</summary>
    /// <remarks>Kestrel does so when an answer in progress fails; an abort would also lose bytes that have not arrived yet.</remarks>
    public static Task BreakOffAsync() => Task.FromException(new IOException("The fake server was scripted to break the connection."));

    private bool SkipsWaits => _time is FakeClock { SkipsWaits: true };

    private static byte[] Json(FakeError error) => Encoding.UTF8.GetBytes(error.ToJson().ToJsonString());

    private async Task WriteEventAsync(byte[] data, string? name = null)
    {
        if (!context.Response.HasStarted)
        {
            WriteHeaders("text/event-stream; charset=utf-8");
            await context.Response.StartAsync(context.RequestAborted).ConfigureAwait(false);
            // A fault before the first event occurs after the headers, so they must have been sent.
            if (_fault is { AfterEvents: 0 })
                await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }
        if (_fault is { } fault && fault.AfterEvents == _events++)
            await StrikeAsync(fault).ConfigureAwait(false);
        if (!_isOver)
            await SendEventAsync(data, name).ConfigureAwait(false);
    }

    private async Task SendEventAsync(byte[] data, string? name)
    {
        var begin = name is null ? "data: " : $"event: {name}\ndata: ";
        await context.Response.Body.WriteAsync((byte[])[.. Encoding.UTF8.GetBytes(begin), .. data, .. "\n\n"u8], context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private async Task WriteBodyAsync(byte[] body, string contentType, IReadOnlyList<(string Name, string Value)>? headers = null)
    {
        if (_isOver)
            return;
        WriteHeaders(contentType);
        foreach (var (name, value) in headers ?? [])
            context.Response.Headers[name] = value;
        var response = context.Response;
        if (_fault is not { AfterEvents: not null } fault)
        {
            response.ContentLength = body.Length;
            await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
            return;
        }
        await response.Body.WriteAsync(body.AsMemory(..(body.Length / 2)), context.RequestAborted).ConfigureAwait(false);
        await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        await StrikeAsync(fault).ConfigureAwait(false);
        if (!_isOver)
            await response.Body.WriteAsync(body.AsMemory((body.Length / 2)..), context.RequestAborted).ConfigureAwait(false);
    }

    private async Task SkipAsync(FakeClock clock, TimeSpan pause)
    {
        for (var look = 0; context.Response.HasStarted && look < Looks && (look == 0 || !clock.EndsWithin(pause)); look++)
            await Task.Delay(_look, TimeProvider.System, context.RequestAborted).ConfigureAwait(false);
        clock.Advance(pause);
    }

    private async Task StrikeAsync(FakeFault fault)
    {
        // Cleared before the fault writes, so that its own output is not affected.
        _fault = null;
        _isOver = !await fault.StrikeAsync(this).ConfigureAwait(false);
    }

    private void WriteHeaders(string contentType)
    {
        var headers = context.Response.Headers;
        headers.ContentType = contentType;
        headers["x-request-id"] = request.RequestId;
        headers["openai-version"] = "2020-10-01";
        headers["openai-processing-ms"] = Math.Ceiling(_time.GetElapsedTime(_begin).TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        server.RateLimits.Write(headers, number);
    }
}
