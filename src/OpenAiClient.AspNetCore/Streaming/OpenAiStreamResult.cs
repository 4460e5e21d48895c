using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OpenAi.AspNetCore;

/// <summary>
/// Sends a stream as server-sent events; <see cref="OpenAiResults"/> creates it. A stream that fails before its first event throws its exception,
/// so that the program can still respond with a status. A stream that fails later ends with an event <c>error</c> that contains problem
/// details. When the client disconnects, the model is stopped.
/// </summary>
/// <typeparam name="T">The type of the items of the stream.</typeparam>
public sealed class OpenAiStreamResult<T> : IResult, IEndpointMetadataProvider, IStatusCodeHttpResult, IContentTypeHttpResult
{
    private const string MediaType = "text/event-stream";

    private readonly IAsyncEnumerable<T> _stream;
    private readonly Func<T, ServerSentEvent?> _toEvent;
    private readonly Func<ServerSentEvent?>? _end;

    internal OpenAiStreamResult(IAsyncEnumerable<T> stream, Func<T, ServerSentEvent?> toEvent, Func<ServerSentEvent?>? end) =>
        (_stream, _toEvent, _end) = (stream, toEvent, end);

    /// <summary>The status: 200.</summary>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <summary>The media type: <c>text/event-stream</c>.</summary>
    public string? ContentType => MediaType;

    /// <summary>Sends the stream.</summary>
    /// <param name="httpContext">The HTTP context.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The stream failed before its first event.</exception>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var gone = httpContext.RequestAborted;
        var items = _stream.GetAsyncEnumerator(gone);
        await using (items.ConfigureAwait(false))
        {
            try
            {
                // A failure before the first event can still get a status.
                var more = await items.MoveNextAsync().ConfigureAwait(false);
                await BeginAsync(httpContext).ConfigureAwait(false);
                while (more)
                {
                    if (_toEvent(items.Current) is { } item)
                        await SendAsync(httpContext, item).ConfigureAwait(false);
                    more = await NextAsync(httpContext, items).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (gone.IsCancellationRequested)
            {
                // The client has disconnected, so that there is no one to report to.
            }
        }
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [MediaType]));
    }

    private static async Task BeginAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = MediaType;
        response.Headers.CacheControl = "no-cache,no-store";
        response.Headers.Pragma = "no-cache";
        response.Headers.ContentEncoding = "identity";
        // Tells proxies that buffer responses to pass the events on at once.
        response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await response.StartAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task SendAsync(HttpContext context, ServerSentEvent item)
    {
        EventText.Write(context.Response.BodyWriter, item);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<bool> NextAsync(HttpContext context, IAsyncEnumerator<T> items)
    {
        try
        {
            if (await items.MoveNextAsync().ConfigureAwait(false))
                return true;
        }
        catch (OpenAiException exception)
        {
            // The status has been sent, so that the failure is reported by an event.
            Log.StreamFailed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(OpenAiResults).FullName!), exception);
            await SendAsync(context, new(ProblemJson.Of(OpenAiProblem.Of(exception)), "error")).ConfigureAwait(false);
            return false;
        }
        if (_end?.Invoke() is { } last)
            await SendAsync(context, last).ConfigureAwait(false);
        return false;
    }
}
