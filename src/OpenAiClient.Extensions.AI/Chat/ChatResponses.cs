using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Reads the answers of <c>/chat/completions</c>.</summary>
internal static class ChatResponses
{
    /// <summary>The error code of a refusal; the same as in Microsoft.Extensions.AI.OpenAI.</summary>
    public const string Refusal = "Refusal";

    public static ChatResponse Of(Chat.ChatCompletion completion, Chat.ChatCompletionRequest request)
    {
        var choice = completion.Choices.Count > 0 ? completion.Choices[0] : null;
        var message = new ChatMessage(ChatRole.Assistant, choice is null ? [] : ContentsOf(choice.Message, request))
        {
            MessageId = completion.Id,
            CreatedAt = completion.Created,
            RawRepresentation = choice,
        };
        return new(message)
        {
            ResponseId = completion.Id,
            CreatedAt = completion.Created,
            ModelId = completion.Model,
            FinishReason = ReasonOf(choice?.FinishReason),
            Usage = completion.Usage is { } usage ? ChatUsages.Of(usage) : null,
            RawRepresentation = completion,
        };
    }

    public static ChatFinishReason? ReasonOf(Chat.FinishReason? reason) => reason?.Value switch
    {
        null or "" => null,
        Chat.FinishReason.Values.Stop => ChatFinishReason.Stop,
        Chat.FinishReason.Values.Length => ChatFinishReason.Length,
        Chat.FinishReason.Values.ContentFilter => ChatFinishReason.ContentFilter,
        Chat.FinishReason.Values.ToolCalls or Chat.FinishReason.Values.FunctionCall => ChatFinishReason.ToolCalls,
        var other => new(other),
    };

    public static AIContent CallOf(Chat.ChatToolCall call) => call switch
    {
        Chat.ChatFunctionToolCall function => CallArguments.Call(call.Id, function.Function.Name, function.Function.Arguments, call),
        _ => new ToolCallContent(call.Id) { RawRepresentation = call },
    };

    public static ErrorContent RefusalOf(string text, object? raw) => new(text) { ErrorCode = Refusal, RawRepresentation = raw };

    public static DataContent SoundOf(Chat.ChatAudio audio, Chat.ChatCompletionRequest request) =>
        new(Convert.FromBase64String(audio.Data!), AudioFormats.MediaTypeOf(request.Audio?.Format?.Value)) { RawRepresentation = audio };

    public static List<AIAnnotation> CitationsOf(IReadOnlyList<Chat.ChatAnnotation> annotations)
    {
        var citations = new List<AIAnnotation>(annotations.Count);
        foreach (var annotation in annotations)
        {
            citations.Add(new CitationAnnotation
            {
                Title = annotation.UrlCitation?.Title,
                Url = Uri.TryCreate(annotation.UrlCitation?.Url, UriKind.Absolute, out var url) ? url : null,
                AnnotatedRegions = annotation.UrlCitation is { } place
                    ? [new TextSpanAnnotatedRegion { StartIndex = place.StartIndex, EndIndex = place.EndIndex }]
                    : null,
                RawRepresentation = annotation,
            });
        }
        return citations;
    }

    private static List<AIContent> ContentsOf(Chat.AssistantChatMessage message, Chat.ChatCompletionRequest request)
    {
        var contents = new List<AIContent>(1);
        if (ReasoningFields.Read(message) is { } reasoning)
            contents.Add(reasoning);
        AddTexts(contents, message);
        if (message.Audio is { } audio)
        {
            if (!string.IsNullOrEmpty(audio.Transcript))
                contents.Add(new TextContent(audio.Transcript) { RawRepresentation = audio });
            if (!string.IsNullOrEmpty(audio.Data))
                contents.Add(SoundOf(audio, request));
        }
        foreach (var call in message.ToolCalls)
            contents.Add(CallOf(call));
        if (message.Refusal is { } refusal)
            contents.Add(RefusalOf(refusal, message));
        return contents;
    }

    private static void AddTexts(List<AIContent> contents, Chat.AssistantChatMessage message)
    {
        TextContent? first = null;
        if (message.Content is { IsText: true } content)
        {
            // An empty text next to tool calls has no meaning.
            if (content.Text!.Length > 0)
                contents.Add(first = new(content.Text) { RawRepresentation = message });
        }
        else
        {
            foreach (var part in message.Content ?? [])
            {
                AIContent read = part switch
                {
                    Chat.ChatTextPart text => new TextContent(text.Text),
                    Chat.ChatRefusalPart refusal => new ErrorContent(refusal.Refusal) { ErrorCode = Refusal },
                    _ => new AIContent(),
                };
                read.RawRepresentation = part;
                first ??= read as TextContent;
                contents.Add(read);
            }
        }
        if (message.Annotations.Count == 0)
            return;
        if (first is null)
            contents.Add(first = new(""));
        first.Annotations = CitationsOf(message.Annotations);
    }
}
