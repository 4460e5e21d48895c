using OpenAi.Responses;

namespace OpenAi.Safety;

/// <summary>
/// A responses client whose model calls, and responses that are read later, pass a moderation gate; its other methods are built on these
/// calls.
/// </summary>
internal sealed class GuardedResponsesClient(ResponsesClient responses, ModerationGate gate, Func<ResponseItem, bool> checks) : ResponsesClient(responses.Transport)
{
    public override async Task<Response> CreateAsync(ResponseRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await gate.CallAsync(
            ResponseModeration.Of(request, checks, requestOptions), () => responses.CreateAsync(request, requestOptions, cancellationToken), ResponseModeration.Of, requestOptions, cancellationToken)
            .ConfigureAwait(false);
    }

    public override IAsyncEnumerable<ResponseStreamEvent> StreamAsync(ResponseRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return gate.StreamAsync(
            () => ResponseModeration.Of(request, checks, requestOptions), responses.StreamAsync(request, requestOptions, cancellationToken), OutputOf, requestOptions, cancellationToken);
    }

    public override async Task<Response> GetAsync(string responseId, ResponseGetQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        var response = await responses.GetAsync(responseId, query, requestOptions, cancellationToken).ConfigureAwait(false);
        return await gate.PassOutputAsync(response, ResponseModeration.Of, requestOptions, cancellationToken).ConfigureAwait(false);
    }

    public override IAsyncEnumerable<ResponseStreamEvent> GetStreamAsync(
        string responseId, ResponseStreamQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        gate.StreamAsync(static () => null, responses.GetStreamAsync(responseId, query, requestOptions, cancellationToken), OutputOf, requestOptions, cancellationToken);

    public override async Task<Response> PollAsync(
        Response response, PollingOptions<Response>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        var isChecked = !response.IsRunning;
        response = await responses.PollAsync(response, polling, requestOptions, cancellationToken).ConfigureAwait(false);
        return isChecked ? response : await gate.PassOutputAsync(response, ResponseModeration.Of, requestOptions, cancellationToken).ConfigureAwait(false);
    }

    private static ModerationContent OutputOf(IReadOnlyList<ResponseStreamEvent> events)
    {
        var whole = new ResponseAccumulator();
        foreach (var item in events)
            whole.Add(item);
        return ResponseModeration.Of(whole.ToResponse());
    }
}
