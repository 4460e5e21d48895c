using OpenAi.Conversations;
using OpenAi.Responses;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Responses;

/// <summary>The responses and conversations that the server stores.</summary>
internal sealed class ResponseWorld(FakeWorld world)
{
    public object Gate => world.Gate;

    public Shelf<FakeResponse> Responses { get; } = new("response", static item => item.Response.Id);

    public Shelf<FakeConversation> Conversations { get; } = new("conversation", static item => item.Conversation.Id);

    /// <summary>Copies the items as the server stores them, each with an id.</summary>
    public List<ResponseItem> Kept(IEnumerable<ResponseItem> items) => [.. items.Select(Kept)];

    public FakeResponse Make(ResponseRequest request, FakeResponseReply reply, DateTimeOffset now)
    {
        var before = Before(request.PreviousResponseId);
        var conversation = request.Conversation is { } named ? Conversations[named] : null;
        var input = Kept(request.Input ?? []);
        List<ResponseItem> all = [.. before, .. conversation?.Items.Items ?? [], .. input];
        CheckOutputs(input, all);
        ResponseRules.CheckCalls(all);
        CheckReasoning(input, all);
        var output = Told(Kept(reply.Output.Count > 0 || reply.Error is not null ? reply.Output : [DemoResponse.For(request)]), request);
        var response = new Response
        {
            Id = world.NewId("resp_"),
            Object = "response",
            CreatedAt = now,
            CompletedAt = reply.Error is null ? now : null,
            Status = reply.Status ?? (reply.Error is not null ? ResponseStatus.Failed : reply.IncompleteReason is not null ? ResponseStatus.Incomplete : ResponseStatus.Completed),
            Background = request.Background ?? false,
            Error = reply.Error,
            IncompleteDetails = reply.IncompleteReason is { } reason ? new() { Reason = reason } : null,
            Instructions = request.Instructions,
            MaxOutputTokens = request.MaxOutputTokens,
            MaxToolCalls = request.MaxToolCalls,
            Model = request.Model!,
            Output = output,
            ParallelToolCalls = request.ParallelToolCalls ?? true,
            PreviousResponseId = request.PreviousResponseId,
            Conversation = request.Conversation is { } conversationId ? new() { Id = conversationId } : null,
            PromptCacheKey = request.PromptCacheKey,
            Prompt = request.Prompt,
            ReasoningOptions = request.Reasoning ?? new(),
            SafetyIdentifier = request.SafetyIdentifier,
            ServiceTier = ServiceTier.Default,
            Store = request.Store ?? true,
            Temperature = request.Temperature ?? 1,
            TextOptions = (request.Text ?? new()) with { Format = request.Text?.Format ?? ResponseTextFormat.Text },
            ToolChoice = request.ToolChoice ?? ResponseToolChoice.Auto,
            // A list, because an empty array would be omitted.
            Tools = [.. request.Tools ?? new List<ResponseTool>()],
            TopLogprobs = request.TopLogprobs ?? 0,
            TopP = request.TopP ?? 1,
            Truncation = request.Truncation ?? ResponseTruncation.Disabled,
            Usage = reply.Usage is { } usage ? ResponseTokens.Whole(usage) : ResponseTokens.Of(world.Tokens, Whole(request, all), output),
#pragma warning disable CS0618 // Other clients still send it.
            User = request.User,
#pragma warning restore CS0618
            Metadata = request.Metadata ?? new Dictionary<string, string>(),
        };
        var made = new FakeResponse(response, input, [.. before, .. input, .. output], reply);
        if (request.Store != false)
            Responses.Put(made);
        if (conversation is not null)
        {
            foreach (var item in input.Concat(output))
                conversation.Items.Put(item);
        }
        return made;
    }

    /// <summary>The number of tokens of the input of a response.</summary>
    public long CountInput(ResponseInputTokensRequest request)
    {
        List<ResponseItem> all =
        [
            .. Before(request.PreviousResponseId),
            .. request.Conversation is { } named ? Conversations[named].Items.Items : [],
            .. Kept(request.Input ?? []),
        ];
        return world.Tokens.CountInput(Whole(new() { Model = request.Model, Instructions = request.Instructions, Tools = request.Tools, ToolChoice = request.ToolChoice, Text = request.Text }, all));
    }

    private static ResponseRequest Whole(ResponseRequest request, List<ResponseItem> all) =>
        request with { Input = all.Count > 0 ? ResponseInput.FromItems([.. all]) : null, PreviousResponseId = null, Conversation = null };

    private List<ResponseItem> Before(string? previousId) => previousId is null ? [] : [.. Previous(previousId).Context];

    private FakeResponse Previous(string id) =>
        Responses.TryGet(id, out var previous)
            ? previous
            : throw new FakeRefusal(new FakeError(400, "previous_response_not_found", $"Previous response with id '{id}' not found.", "previous_response_id"));

    // Checks that each output answers a call.
    private static void CheckOutputs(List<ResponseItem> input, List<ResponseItem> all)
    {
        foreach (var output in input.OfType<ResponseFunctionOutputItem>())
        {
            if (!all.OfType<ResponseFunctionCallItem>().Any(call => call.CallId == output.CallId))
                throw new FakeRefusal(new FakeError(400, null, $"No tool call found for function call output with call_id {output.CallId}.", "input"));
        }
    }

    // A call goes back with the reasoning that led to it, and reasoning is found by its id only where it was stored.
    private void CheckReasoning(List<ResponseItem> input, List<ResponseItem> all)
    {
        foreach (var call in input.OfType<ResponseFunctionCallItem>())
        {
            if (ReasoningOf(call.Id) is { } needed && all.TrueForAll(item => item.Id != needed))
                throw new FakeRefusal(new FakeError(400, null, $"Item '{call.Id}' of type 'function_call' was provided without its required 'reasoning' item: '{needed}'.", "input"));
        }
        foreach (var reasoning in input.OfType<ResponseReasoningItem>().Where(static item => item.EncryptedContent is null))
            _ = Stored(reasoning.Id ?? "");
    }

    private string? ReasoningOf(string? callId)
    {
        var output = Responses.Items.Select(static made => made.Response.Output).FirstOrDefault(output => output.Any(item => item.Id == callId));
        return output?.TakeWhile(item => item.Id != callId).OfType<ResponseReasoningItem>().LastOrDefault()?.Id;
    }

    private ResponseItem Stored(string id) =>
        Responses.Items.SelectMany(static made => made.Context).Concat(Conversations.Items.SelectMany(static conversation => conversation.Items.Items)).FirstOrDefault(item => item.Id == id)
        ?? throw new FakeRefusal(new FakeError(404, null, $"Item with id '{id}' not found. Items are not persisted when `store` is set to false.", "input"));

    // Encrypted reasoning comes to those who ask for it.
    private static List<ResponseItem> Told(List<ResponseItem> output, ResponseRequest request) =>
        request.Include?.Contains(ResponseInclude.EncryptedReasoning) == true
            ? output
            : output.ConvertAll(static item => item is ResponseReasoningItem reasoning ? reasoning with { EncryptedContent = null } : item);

    private ResponseItem Kept(ResponseItem item) => item is ResponseItemReference reference ? Stored(reference.Id ?? "") : StoredItem.Of(item, world);
}
