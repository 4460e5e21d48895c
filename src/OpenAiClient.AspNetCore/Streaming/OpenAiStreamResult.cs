using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OpenAi.AspNetCore;

/// <summary>
/// Sends a stream as server-sent events; <see cref="OpenAiResults"/> makes it. A stream that fails before its first event raises its exception,
/// so that the program can still answer with a status; one that fails later ends in an event <c>error</c> with problem details. A reader who
/// leaves stops the model.
/// </summary>
/// <typeparam name="T">What the stream gives.</typeparam>
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
    /// <param name="httpContext">The request and its answer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">There is no first event.</exception>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var gone = httpContext.RequestAborted;
        var items = _stream.GetAsyncEnumerator(gone);
        await using (items.ConfigureAwait(false))
        {
            try
            {
                // What fails before the first event can still be answered with a status.
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
                // Nobody is there to be told.
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
        // Proxies that collect answers would hold the events back.
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
            // The status is sent by now, so a failure is an event like the others.
            Log.StreamFailed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(OpenAiResults).FullName!), exception);
            await SendAsync(context, new(ProblemJson.Of(OpenAiProblem.Of(exception)), "error")).ConfigureAwait(false);
            return false;
        }
        if (_end?.Invoke() is { } last)
            await SendAsync(context, last).ConfigureAwait(false);
        return false;
    }
}
