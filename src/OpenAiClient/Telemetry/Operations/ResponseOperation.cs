using System.Text.Json;
using OpenAi.Json;
using OpenAi.Responses;

namespace OpenAi.Telemetry;

/// <summary>The telemetry of <c>POST /responses</c>, and of getting a response again.</summary>
internal sealed class ResponseOperation : GenAiOperation
{
    private readonly bool _isMade;

    private ResponseOperation(string name, bool isMade)
        : base(name)
    {
        _isMade = isMade;
        (ApiType, Metrics) = ("responses", isMade ? OperationMetrics.Inference : OperationMetrics.None);
    }

    public static ResponseOperation Create { get; } = new("chat", isMade: true);

    /// <summary>Getting a response, whose tokens were, or will be, counted by the call that created it.</summary>
    public static ResponseOperation Fetch { get; } = new("fetch_response", isMade: false);

    public override void Read(object answer, AnswerFacts facts)
    {
        switch (answer)
        {
            case Response response:
                Read(response, facts);
                break;
            case ResponseStateEvent state:
                Read(state.Response, facts);
                break;
            case ResponseErrorEvent error:
                facts.Failure = ErrorKind.Code(error.Code) ?? "failed";
                facts.Choice(0, "error");
                break;
        }
    }

    public override bool IsChunk(object item) => item is not (ResponseStateEvent or ResponseErrorEvent or UnknownResponseStreamEvent);

    public override void WriteInput(JsonElement request, ContentWriter content)
    {
        if (PartsJson.StringOf(request, "instructions") is { } instructions)
            content.Write(GenAiName.SystemInstructions, [instructions], static (writer, text, safe) => PartsJson.Text(writer, "text", text, safe));
        var input = RequestTags.Member(request, "input");
        if (input.ValueKind == JsonValueKind.String)
            content.Write(GenAiName.InputMessages, [input], static (writer, text, safe) => PartsJson.Message(writer, "user", text.GetString()!, safe));
        else
            content.Write(GenAiName.InputMessages, PartsJson.Items(input), ResponseContentJson.Message);
        content.Write(GenAiName.ToolDefinitions, PartsJson.Items(RequestTags.Member(request, "tools")), PartsJson.Tool);
    }

    public override IAnswerFold CreateFold() => new EventFold();

    public override void WriteOutput(object answer, ContentWriter content)
    {
        if (answer is Response { Output.Count: > 0 } response)
        {
            content.Write(
                GenAiName.OutputMessages, [response],
                static (writer, response, safe) => PartsJson.Message(writer, "assistant", (response, safe), static (writer, said) => Items(writer, said.response, said.safe), FinishReason(response)));
        }
    }

    private static void Items(Utf8JsonWriter writer, Response response, SafeText safe)
    {
        foreach (var item in response.Output)
        {
            if (item is not null && !safe.IsFull)
                ResponseContentJson.Parts(writer, WireJson.Element(item), safe);
        }
    }

    private void Read(Response response, AnswerFacts facts)
    {
        (facts.Id, facts.Model) = (response.Id, response.Model);
        facts.ConversationId = response.Conversation?.Id ?? facts.ConversationId;
        facts.ServiceTier = response.ServiceTier?.Value ?? facts.ServiceTier;
        if (_isMade)
            facts.Usage = UseOf(response.Usage) ?? facts.Usage;
        facts.Choice(0, FinishReason(response));
        if (response.Status == ResponseStatus.Failed)
            facts.Failure = ErrorKind.Code(response.Error?.Code?.Value) ?? "failed";
    }

    private static TokenUse? UseOf(ResponseUsage? usage) => usage is null ? null : new(usage.InputTokens, usage.OutputTokens)
    {
        CacheRead = usage.InputTokensDetails?.CachedTokens,
        CacheWrite = usage.InputTokensDetails?.CacheWriteTokens,
        Reasoning = usage.OutputTokensDetails?.ReasoningTokens,
    };

    // The finish reasons of chat are used, because dashboards know them.
    private static string? FinishReason(Response response) => response.Status?.Value switch
    {
        ResponseStatus.Values.Completed => response.Output.Any(static item => item is ResponseFunctionCallItem or ResponseCustomCallItem) ? "tool_calls" : "stop",
        ResponseStatus.Values.Incomplete => response.IncompleteDetails?.Reason?.Value is { } reason and not ResponseIncompleteReason.Values.MaxOutputTokens ? reason : "length",
        ResponseStatus.Values.Failed => "error",
        ResponseStatus.Values.Cancelled => "cancelled",
        _ => null,
    };

    private sealed class EventFold : IAnswerFold
    {
        private readonly ResponseAccumulator _accumulator = new();

        public object Answer => _accumulator.ToResponse();

        public void Add(object item) => _accumulator.Add((ResponseStreamEvent)item);
    }
}
