using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAi.Http;
using OpenAi.Responses;
using OpenAi.Telemetry;

namespace OpenAi.Extensions.AI;

/// <summary>The client of <c>/responses</c> as an <see cref="IChatClient"/>.</summary>
internal sealed class ResponsesChatClient(ResponsesClient responses, string model, RequestOptions? requestOptions) : IChatClient
{
    private readonly ChatClientMetadata _metadata = new(ProviderName.Of(responses.ServerAddress), responses.ServerAddress, model);

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = ToRequest(messages, options, out var resumed);
        var response = resumed is { } token
            ? await responses.GetAsync(token.ResponseId, new() { Include = request.Include }, FollowUpOptions.Of(requestOptions), cancellationToken).ConfigureAwait(false)
            : await responses.CreateAsync(request, OptionsOf(request), cancellationToken).ConfigureAwait(false);
        return ResponseAnswers.Of(response, request);
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = ToRequest(messages, options, out var resumed);
        return StreamAsync(request, resumed, cancellationToken);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => Services.Find(serviceType, serviceKey, this, _metadata, responses);

    public void Dispose()
    {
        // The caller owns the underlying client, and disposes it.
    }

    private async IAsyncEnumerable<ChatResponseUpdate> StreamAsync(
        ResponseRequest request, ContinuationToken? resumed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var updates = new ResponseUpdates(request, resumed);
        var events = resumed is { } token
            ? responses.GetStreamAsync(token.ResponseId, new() { StartingAfter = token.SequenceNumber, Include = request.Include }, FollowUpOptions.Of(requestOptions), cancellationToken)
            : responses.StreamAsync(request, OptionsOf(request), cancellationToken);
        await foreach (var item in events.ConfigureAwait(false))
            yield return updates.Next(item);
    }

    // The outputs of calls follow the response that asked for them within seconds.
    private RequestOptions? OptionsOf(ResponseRequest request) =>
        request.PreviousResponseId is not null && request.Input?.Any(static item => item is ResponseFunctionOutputItem or ResponseCustomOutputItem or ResponseMcpApprovalItem) == true
            ? FollowUpOptions.Following(requestOptions)
            : requestOptions;

    private ResponseRequest ToRequest(IEnumerable<ChatMessage> messages, ChatOptions? options, out ContinuationToken? resumed)
    {
        ArgumentNullException.ThrowIfNull(messages);
        resumed = ContinuationToken.Of(options?.ContinuationToken);
        if (resumed is not null && messages.Any())
            throw new InvalidOperationException("A continuation token continues an answer that is not complete; pass no messages with it.");
        return ResponseRequests.Of(messages, options, model, options?.RawRepresentationFactory?.Invoke(this) as ResponseRequest);
    }
}
