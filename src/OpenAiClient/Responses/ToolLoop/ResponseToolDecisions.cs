using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>Decides about an item that requires an answer: a function executes it, other code answers it, or it stays open.</summary>
internal sealed class ResponseToolDecisions(ToolSet tools, ResponseToolLoopOptions options)
{
    private const string Refused = "Error: The call was not allowed.";

    /// <summary>The call that a function executes; <see langword="null"/> for other items, and for calls that require consent.</summary>
    public ToolCall? CallOf(ResponseItem item, int round) =>
        ResponseCalls.ToCall(item, round) is { } call && tools.Answers(call.Name) && !(options.Consent is null && NeedsConsent(call)) ? call : null;

    /// <summary>Answers calls without a function: approvals, refused calls, and calls that other code executes.</summary>
    public async ValueTask<ResponseItem?> AnswerAsync(ResponseItem item, CancellationToken token)
    {
        if (item is ResponseMcpApprovalRequestItem request)
            return options.Consent is null ? null : ResponseItem.Approval(request.Id ?? "", await options.Consent(item, token).ConfigureAwait(false));
        if (ResponseCalls.ToCall(item, 0) is not { } call)
            return options.CarryOut is null ? null : await options.CarryOut(item, token).ConfigureAwait(false);
        return NeedsConsent(call) && options.Consent is not null && !await options.Consent(item, token).ConfigureAwait(false)
            ? ResponseCalls.Output(item, Refused)
            : null;
    }

    private bool NeedsConsent(ToolCall call) => options.NeedingConsent.Contains(call.Name);
}
