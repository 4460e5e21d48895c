using OpenAi.Responses;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Responses;

/// <summary>The rules with which the API rejects requests.</summary>
internal static class ResponseRules
{
    public static void Check(ResponseRequest request)
    {
        if (string.IsNullOrEmpty(request.Model))
            throw new FakeRefusal(FakeError.Missing("model"));
        if (request.Input is null && request.PreviousResponseId is null && request.Conversation is null && request.Prompt is null)
            throw new FakeRefusal(FakeError.Missing("input"));
        if (request.PreviousResponseId is not null && request.Conversation is not null)
            throw new FakeRefusal(new FakeError(400, "mutually_exclusive_parameters", "'previous_response_id' and 'conversation' must not be used together.", "previous_response_id"));
        if (request.Background == true && request.Store == false)
            throw new FakeRefusal(FakeError.Invalid("background", "a background response must be stored."));
        CheckPairs(request.Input ?? []);
        if ((request.Input ?? []).FirstOrDefault(static item => item.CreatedBy is not null) is { } told)
            throw new FakeRefusal(new FakeError(400, "unknown_parameter", $"Unknown parameter: 'created_by' of the item '{told.Id}'.", "input"));
    }

    // Items of an earlier answer must be complete.
    private static void CheckPairs(ResponseInput items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is ResponseReasoningItem && !items.Skip(i + 1).Any(static item => item is not ResponseReasoningItem))
                throw new FakeRefusal(new FakeError(400, null, $"Item '{items[i].Id}' of type 'reasoning' was provided without its required following item.", "input"));
        }
    }

    /// <summary>Checks that each call of the whole conversation has its output.</summary>
    public static void CheckCalls(IReadOnlyList<ResponseItem> items)
    {
        foreach (var call in items.OfType<ResponseFunctionCallItem>())
        {
            if (!items.OfType<ResponseFunctionOutputItem>().Any(output => output.CallId == call.CallId))
                throw new FakeRefusal(new FakeError(400, null, $"No tool output found for function call {call.CallId}.", "input"));
        }
    }
}
