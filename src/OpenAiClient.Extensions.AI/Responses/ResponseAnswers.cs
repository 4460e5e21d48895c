using Microsoft.Extensions.AI;
using OpenAi.Responses;

namespace OpenAi.Extensions.AI;

/// <summary>Reads the answers of <c>/responses</c>.</summary>
internal static class ResponseAnswers
{
    /// <exception cref="ResponseException">The response failed or was cancelled.</exception>
    public static ChatResponse Of(Response response, ResponseRequest request)
    {
        ThrowIfFailed(response);
        var contents = new List<AIContent>(1);
        for (var i = 0; i < response.Output.Count; i++)
        {
            if (response.Output[i] is { } item)
                ResponseContents.AddTo(contents, item);
        }
        var message = new ChatMessage(ChatRole.Assistant, contents)
        {
            MessageId = response.Id,
            CreatedAt = response.CreatedAt,
            RawRepresentation = response,
        };
        return new(message)
        {
            ResponseId = response.Id,
            ConversationId = ConversationOf(response, request),
            CreatedAt = response.CreatedAt,
            ModelId = response.Model,
            FinishReason = ReasonOf(response),
            Usage = response.Usage is { } usage ? UsageOf(usage) : null,
            ContinuationToken = response.IsRunning ? new ContinuationToken(response.Id, null).ToToken() : null,
            RawRepresentation = response,
        };
    }

    public static void ThrowIfFailed(Response response)
    {
        if (response.Status == ResponseStatus.Failed || response.Status == ResponseStatus.Cancelled)
            throw new ResponseException(response);
    }

    /// <summary>Gets the id with which to continue; <see langword="null"/> when the server does not store the response.</summary>
    public static string? ConversationOf(Response response, ResponseRequest request) =>
        request.Store == false || response.Store == false ? null : response.Conversation?.Id ?? request.Conversation ?? (response.Id.Length > 0 ? response.Id : null);

    public static ChatFinishReason? ReasonOf(Response response)
    {
        if (response.IsRunning)
            return null;
        if (response.Status == ResponseStatus.Incomplete)
        {
            return response.IncompleteDetails?.Reason?.Value switch
            {
                ResponseIncompleteReason.Values.MaxOutputTokens or null => ChatFinishReason.Length,
                ResponseIncompleteReason.Values.ContentFilter => ChatFinishReason.ContentFilter,
                var other => new(other),
            };
        }
        for (var i = 0; i < response.Output.Count; i++)
        {
            if (response.Output[i]?.IsCallersWork == true)
                return ChatFinishReason.ToolCalls;
        }
        return ChatFinishReason.Stop;
    }

    public static UsageDetails UsageOf(ResponseUsage usage) => new()
    {
        InputTokenCount = usage.InputTokens,
        OutputTokenCount = usage.OutputTokens,
        TotalTokenCount = usage.TotalTokens,
        CachedInputTokenCount = usage.InputTokensDetails?.CachedTokens,
        ReasoningTokenCount = usage.OutputTokensDetails?.ReasoningTokens,
        AdditionalCounts = usage.InputTokensDetails?.CacheWriteTokens is > 0 and var written ? new() { ["InputTokenDetails.CacheWriteTokenCount"] = written } : null,
    };
}
