using Microsoft.Extensions.Logging;
using OpenAi.Files;
using OpenAi.Json;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace OpenAi.Http;

/// <summary>The funnel: every call of the library passes here on its way to <see cref="HttpClient"/>.</summary>
internal sealed partial class ApiTransport
{
    private readonly ClientSettings _settings;
    private readonly HttpClient _http;
    private readonly ResiliencePipeline _pipeline;

    public ApiTransport(ClientSettings settings, HttpClient http)
    {
        _settings = settings;
        _http = http;
        _pipeline = CreatePipeline(settings.TimeProvider);
    }

    /// <summary>What all calls share.</summary>
    public ClientSettings Settings => _settings;

    /// <summary>Where the client logs.</summary>
    public ILogger Logger => _settings.Logger;

    private delegate ValueTask<TResult> AnswerReader<TResult>(ApiCall call, HttpResponseMessage response, ResponseInfo info, CancellationToken token);

    public Task<TResponse> SendAsync<TResponse>(Endpoint<TResponse> endpoint, RequestOptions? options, CancellationToken cancellationToken)
        where TResponse : class =>
        SendAsync(new ApiRequest { Endpoint = endpoint }, endpoint.Response, options, cancellationToken);

    public Task<TResponse> SendAsync<TRequest, TResponse>(
        Endpoint<TRequest, TResponse> endpoint, TRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TRequest : JsonModel
        where TResponse : class
    {
        var body = RequestBody.Of(request, endpoint.Files, options);
        return SendAsync(new ApiRequest { Endpoint = endpoint, Body = body }, endpoint.Response, options, cancellationToken);
    }

    public async Task<TResponse> SendAsync<TResponse>(
        ApiRequest request,
        JsonReading<TResponse> read,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : class
    {
        using var call = new ApiCall(_settings, request, options, cancellationToken);
        return await ExecuteAsync(call, closes: true, (call, response, info, token) => JsonAnswer.ReadAsync(call, response, info, read, token))
            .ConfigureAwait(false);
    }

    /// <summary>Attempts a call until it succeeds or may not be tried again. An answer that is not read to its end here stays open.</summary>
    private async ValueTask<TResult> ExecuteAsync<TResult>(ApiCall call, bool closes, AnswerReader<TResult> read)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, call.Token);
        context.Properties.Set(ApiCall.PropertyKey, call);
        try
        {
            return await _pipeline.ExecuteAsync(
                static (context, state) => state.Transport.AttemptAsync(state.Call, state.Closes, state.Read, context.CancellationToken),
                context,
                (Transport: this, Call: call, Closes: closes, Read: read)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutRejectedException)
        {
            throw call.Translate(exception);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<TResult> AttemptAsync<TResult>(ApiCall call, bool closes, AnswerReader<TResult> read, CancellationToken token)
    {
        HttpResponseMessage? response = null;
        var keepOpen = false;
        using var message = await call.NextAttemptAsync(token).ConfigureAwait(false);
        try
        {
            response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
            var info = new ResponseInfo(response, call.Attempts, call.Scrub);
            if (Logger.IsEnabled(LogLevel.Debug))
                Log.Answered(Logger, message.Method.Method, call.Request.Endpoint.Path, (int)info.Status, info.Attempts, info.RequestId);
            if (!response.IsSuccessStatusCode)
                throw await ErrorAnswer.ReadAsync(call, response, info, token).ConfigureAwait(false);
            var result = await read(call, response, info, token).ConfigureAwait(false);
            keepOpen = !closes;
            return result;
        }
        catch (Exception exception) when (exception is not OpenAiException)
        {
            // A token that ran out may surface as a broken stream; the pipeline must see which it was.
            token.ThrowIfCancellationRequested();
            UploadSourceException.ThrowSource(exception);
            if (NetworkFailure.Translate(exception, _settings) is not { } failure)
                throw;
            failure.Attempts = call.Attempts;
            throw failure;
        }
        finally
        {
            if (!keepOpen)
                response?.Dispose();
        }
    }

    private static ResiliencePipeline CreatePipeline(TimeProvider time) =>
        new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                // The limit of attempts belongs to the call; PlanRetry applies it.
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = static args => new ValueTask<bool>(CallOf(args.Context).PlanRetry(args.Outcome.Exception)),
                DelayGenerator = static args => new ValueTask<TimeSpan?>(CallOf(args.Context).NextDelay),
                OnRetry = static args =>
                {
                    LogRetry(CallOf(args.Context), args.Outcome.Exception);
                    return default;
                },
            })
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = static args => new ValueTask<TimeSpan>(CallOf(args.Context).AttemptTimeout),
            })
            .Build();

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(ApiCall.PropertyKey, null!);

    private static void LogRetry(ApiCall call, Exception? reason) => Log.Retrying(
        call.Settings.Logger,
        call.Request.Endpoint.Method.Method,
        call.Request.Endpoint.Path,
        call.Attempts,
        call.NextDelay,
        reason is TimeoutRejectedException ? new ApiTimeoutException(TimeoutLimit.Attempt, call.AttemptTimeout).Message : reason?.Message ?? "");
}
