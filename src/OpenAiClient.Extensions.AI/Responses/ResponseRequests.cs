using Microsoft.Extensions.AI;
using OpenAi.Responses;

namespace OpenAi.Extensions.AI;

/// <summary>Creates the request of <c>/responses</c>.</summary>
internal static class ResponseRequests
{
    /// <param name="messages">The conversation.</param>
    /// <param name="options">The options.</param>
    /// <param name="model">The model, unless the options or the raw request name one.</param>
    /// <param name="raw">The caller's own request. Its values take precedence, and it is not changed.</param>
    public static ResponseRequest Of(IEnumerable<ChatMessage> messages, ChatOptions? options, string model, ResponseRequest? raw)
    {
        var request = raw is null ? new() : raw with { };
        if (string.IsNullOrEmpty(request.Model))
            request.Model = options?.ModelId ?? model;
        if (options is not null)
            Fill(request, options);
        var goesOn = request.Conversation is not null || request.PreviousResponseId is not null;
        var items = new List<ResponseItem>(request.Input ?? Enumerable.Empty<ResponseItem>());
        ResponseInputs.AddTo(items, messages, isStored: request.Store != false, goesOn);
        request.Input = items;
        if (options is not null)
            BodyFields.Add(request, options.AdditionalProperties);
        return request;
    }

    private static void Fill(ResponseRequest request, ChatOptions options)
    {
        request.Instructions ??= options.Instructions;
        request.Temperature ??= ExactNumber.Of(options.Temperature);
        request.TopP ??= ExactNumber.Of(options.TopP);
        request.MaxOutputTokens ??= options.MaxOutputTokens;
        if (options.AllowBackgroundResponses == true)
            request.Background ??= true;
        // The API accepts only one of the two.
        if (request.Conversation is null && request.PreviousResponseId is null && options.ConversationId is { Length: > 0 } id)
        {
            if (id.StartsWith("conv_", StringComparison.OrdinalIgnoreCase))
                request.Conversation = id;
            else
                request.PreviousResponseId = id;
        }
        if (FormatOf(options) is { } format && request.Text?.Format is null)
            request.Text = (request.Text ?? new()) with { Format = format };
        if (options.Reasoning is { } reasoning)
            AddReasoning(request, reasoning);
        ResponseTools.AddTo(request, options);
    }

    private static void AddReasoning(ResponseRequest request, ReasoningOptions reasoning)
    {
        var sent = request.Reasoning is null ? new ResponseReasoningOptions() : request.Reasoning with { };
        sent.Effort ??= ReasoningEfforts.Of(reasoning.Effort);
        sent.Summary ??= reasoning.Output switch
        {
            ReasoningOutput.Summary => ResponseReasoningSummary.Auto,
            ReasoningOutput.Full => ResponseReasoningSummary.Detailed,
            _ => null,
        };
        if (sent != new ResponseReasoningOptions())
            request.Reasoning = sent;
        // A conversation that the server does not store can continue only with the encrypted reasoning.
        if (request.Store == false)
            request.Include ??= [ResponseInclude.EncryptedReasoning];
    }

    private static ResponseTextFormat? FormatOf(ChatOptions options)
    {
        switch (options.ResponseFormat)
        {
            case ChatResponseFormatText:
                return ResponseTextFormat.Text;
            case ChatResponseFormatJson { Schema: { } schema } json:
                var strict = Strictness.Of(options.AdditionalProperties);
                var sent = strict == true ? Strictness.Schemas.GetOrCreateTransformedSchema(json)!.Value : schema;
                return ResponseTextFormat.FromJsonSchema(json.SchemaName ?? "json_schema", sent, strict, json.SchemaDescription);
            case ChatResponseFormatJson:
                return ResponseTextFormat.JsonObject;
            default:
                return null;
        }
    }
}
