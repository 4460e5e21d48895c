using Microsoft.Extensions.Logging;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>The funnel: every call of the library passes here on its way to <see cref="HttpClient"/>.</summary>
internal sealed partial class ApiTransport
{
    private readonly ClientSettings _settings;
    private readonly HttpClient _http;

    public ApiTransport(ClientSettings settings, HttpClient http)
    {
        _settings = settings;
        _http = http;
    }

    /// <summary>What all calls share.</summary>
    public ClientSettings Settings => _settings;

    /// <summary>Where the client logs.</summary>
    public ILogger Logger => _settings.Logger;

    private RetryPipeline Retries => field ??= new RetryPipeline(_settings.TimeProvider);

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

    public Task<TResponse> SendAsync<TResponse>(
        ApiRequest request,
        JsonReading<TResponse> read,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : class
    {
        var call = new ApiCall(_settings, request, options, cancellationToken);
        return ExecuteAsync(call, closes: true, (call, response, info, token) => JsonAnswer.ReadAsync(call, response, info, read, token));
    }

    /// <summary>
    /// Attempts a call until it succeeds or may not be tried again. An answer that is not read to its end here stays open,
    /// and its call with it.
    /// </summary>
    private async Task<TResult> ExecuteAsync<TResult>(ApiCall call, bool closes, AnswerReader<TResult> read)
    {
        try
        {
            // Before the key is asked for, or an upload opened.
            call.Token.ThrowIfCancellationRequested();
            try
            {
                return await AttemptAsync(call, closes, read).ConfigureAwait(false);
            }
            // Polly is left alone until something fails: to set it up takes a process longer than its first request.
            catch (OpenAiException failure) when (call.MayRetry(failure))
            {
                return await RetryAsync(call, failure, closes, read).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException exception) when (call.IsOver)
        {
            throw call.Translate(exception);
        }
        finally
        {
            if (closes)
                call.Dispose();
        }
    }

    // By itself, so that a call that succeeds at once has no closure to pay for.
    private Task<TResult> RetryAsync<TResult>(ApiCall call, OpenAiException failure, bool closes, AnswerReader<TResult> read) =>
        Retries.GoOnAsync(call, failure, () => AttemptAsync(call, closes, read));

    private async Task<TResult> AttemptAsync<TResult>(ApiCall call, bool closes, AnswerReader<TResult> read)
    {
        using var limit = new CancellationTokenSource(call.AttemptTimeout, _settings.TimeProvider);
        using var link = call.Token.UnsafeRegister(static limit => ((CancellationTokenSource)limit!).Cancel(), limit);
        HttpResponseMessage? response = null;
        var keepOpen = false;
        try
        {
            using var message = await call.NextAttemptAsync(limit.Token).ConfigureAwait(false);
            response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var info = new ResponseInfo(response, call.Attempts, call.Scrub);
            if (Logger.IsEnabled(LogLevel.Debug))
                Log.Answered(Logger, message.Method.Method, call.Request.Endpoint.ShownPath, (int)info.Status, info.Attempts, info.RequestId);
            if (!response.IsSuccessStatusCode)
                throw await ErrorAnswer.ReadAsync(call, response, info, limit.Token).ConfigureAwait(false);
            var result = await read(call, response, info, limit.Token).ConfigureAwait(false);
            keepOpen = !closes;
            return result;
        }
        catch (Exception exception) when (exception is not OpenAiException)
        {
            if (call.FailureOf(exception, limit) is not { } failure)
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
}
