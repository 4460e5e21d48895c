using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Creates the request of <c>/chat/completions</c>.</summary>
internal static class ChatRequests
{
    /// <param name="messages">The conversation.</param>
    /// <param name="options">The options.</param>
    /// <param name="model">The model, unless the options or the raw request name one.</param>
    /// <param name="raw">The caller's own request. Its values take precedence, and it is not changed.</param>
    public static Chat.ChatCompletionRequest Of(
        IEnumerable<ChatMessage> messages, ChatOptions? options, string model, Chat.ChatCompletionRequest? raw)
    {
        var all = new List<Chat.ChatMessage>(raw?.Messages ?? []);
        ChatMessages.AddTo(all, messages, options?.Instructions);
        var request = raw is null ? new() { Model = "", Messages = all } : raw with { Messages = all };
        if (string.IsNullOrEmpty(request.Model))
            request.Model = options?.ModelId ?? model;
        if (options is null)
            return request;

        if (options.ContinuationToken is not null)
            throw new NotSupportedException("Chat completions cannot be continued with a continuation token; use openai.Responses.AsIChatClient, which supports them.");
        request.Temperature ??= ExactNumber.Of(options.Temperature);
        request.TopP ??= ExactNumber.Of(options.TopP);
        request.FrequencyPenalty ??= ExactNumber.Of(options.FrequencyPenalty);
        request.PresencePenalty ??= ExactNumber.Of(options.PresencePenalty);
        request.MaxCompletionTokens ??= options.MaxOutputTokens;
        request.Seed ??= options.Seed;
        request.ReasoningEffort ??= ReasoningEfforts.Of(options.Reasoning?.Effort);
        if (options.StopSequences is { Count: > 0 } texts)
            request.Stop ??= TextOrTexts.From([.. texts]);
        request.ResponseFormat ??= FormatOf(options);
        ChatTools.AddTo(request, options);
        BodyFields.Add(request, options.AdditionalProperties);
        return request;
    }

    private static Chat.ChatResponseFormat? FormatOf(ChatOptions options)
    {
        switch (options.ResponseFormat)
        {
            case ChatResponseFormatText:
                return Chat.ChatResponseFormat.Text;
            case ChatResponseFormatJson { Schema: { } schema } json:
                var strict = Strictness.Of(options.AdditionalProperties);
                var sent = strict == true ? Strictness.Schemas.GetOrCreateTransformedSchema(json)!.Value : schema;
                return Chat.ChatResponseFormat.FromJsonSchema(json.SchemaName ?? "json_schema", sent, strict, json.SchemaDescription);
            case ChatResponseFormatJson:
                return Chat.ChatResponseFormat.JsonObject;
            default:
                return null;
        }
    }
}
