using System.Runtime.CompilerServices;
using OpenAi.Json;
using OpenAi.Telemetry;

namespace OpenAi.Http;

/// <summary>The entry point of all calls of the library to <see cref="HttpClient"/>.</summary>
internal sealed partial class ApiTransport
{
    private readonly ClientSettings _settings;
    private readonly HttpClient _http;

    public ApiTransport(ClientSettings settings, HttpClient http)
    {
        _settings = settings;
        _http = http;
    }

    /// <summary>The settings that all calls share.</summary>
    public ClientSettings Settings => _settings;

    private RetryPipeline Retries => field ??= new RetryPipeline(_settings.TimeProvider);

    public Task<TResponse> SendAsync<TResponse>(Endpoint<TResponse> endpoint, RequestOptions? options, CancellationToken cancellationToken)
        where TResponse : JsonModel, IJsonModel<TResponse> =>
        SendAsync(new ApiRequest { Endpoint = endpoint }, ModelReading<TResponse>.Json, options, cancellationToken);

    public Task<TResponse> SendAsync<TRequest, TResponse>(
        Endpoint<TRequest, TResponse> endpoint, TRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TRequest : JsonModel
        where TResponse : JsonModel, IJsonModel<TResponse>
    {
        var body = RequestBody.Of(request, endpoint.Files, options);
        return SendAsync(new ApiRequest { Endpoint = endpoint, Body = body }, ModelReading<TResponse>.Json, options, cancellationToken);
    }

    public Task<Page<TItem>> SendAsync<TRequest, TItem>(
        PageEndpoint<TRequest, TItem> endpoint, TRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TRequest : JsonModel
        where TItem : JsonModel, IJsonModel<TItem> =>
        SendAsync(new ApiRequest { Endpoint = endpoint, Body = RequestBody.Of(request, files: null, options) }, PageJson<TItem>.Json, options, cancellationToken);

    /// <summary>Sends a request and reads its answer; reading the body is part of the attempt.</summary>
    public Task<TResponse> SendAsync<TResponse>(
        ApiRequest request, JsonReading<TResponse> read, RequestOptions? options, CancellationToken cancellationToken)
        where TResponse : class =>
        CallWatch.IsWanted(_settings, request.Endpoint, options)
            ? SendWatchedAsync(request, read, options, cancellationToken)
            : SendAsync(new ApiCall(_settings, request, options, cancellationToken), read);

    private async Task<TResponse> SendWatchedAsync<TResponse>(
        ApiRequest request, JsonReading<TResponse> read, RequestOptions? options, CancellationToken cancellationToken)
        where TResponse : class
    {
        var watch = CallWatch.Begin(_settings, request, options);
        using var scope = watch.Open();
        try
        {
            var answer = await SendAsync(new ApiCall(_settings, request, options, cancellationToken) { Watch = watch }, read).ConfigureAwait(false);
            watch.Completed(answer);
            return answer;
        }
        catch (Exception exception)
        {
            watch.Failed(exception);
            throw;
        }
    }

    private async Task<TResponse> SendAsync<TResponse>(ApiCall call, JsonReading<TResponse> read)
        where TResponse : class
    {
        using var owned = call;
        return await Retries.ExecuteAsync(call, token => JsonAnswer.ReadAsync(call, AskAsync(call, token), read, token)).ConfigureAwait(false);
    }

    /// <summary>Sends a request and returns its answer before the body arrives; the attempt ends with the headers.</summary>
    private async Task<OpenAnswer> OpenAsync(ApiCall call)
    {
        try
        {
            return await Retries.ExecuteAsync(call, async token => new OpenAnswer(call, await AskAsync(call, token).ConfigureAwait(false))).ConfigureAwait(false);
        }
        catch
        {
            call.Dispose();
            throw;
        }
    }

    /// <summary>Sends the request once; returns an answer only if its status is success.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Answer> AskAsync(ApiCall call, CancellationToken token)
    {
        using var message = await call.NextAttemptAsync(token).ConfigureAwait(false);
        var asked = message.RequestUri!;
        call.Watch?.Sending(call);
        HttpResponseMessage response;
        try
        {
            response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
        }
        catch (Exception exception) when (!token.IsCancellationRequested && HandlerFailure.IsOne(exception))
        {
            throw HandlerFailure.Of(call, exception);
        }
        var answer = new Answer(response, new ResponseInfo(response, call.Attempts, call.Secrets));
        try
        {
            call.Watch?.Answered(answer.Info);
            if (ForeignAnswer.Refusal(asked, message, answer) is { } refusal)
                throw refusal;
            if (!response.IsSuccessStatusCode)
                throw await ErrorAnswer.ReadAsync(call, answer, token).ConfigureAwait(false);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }
}
