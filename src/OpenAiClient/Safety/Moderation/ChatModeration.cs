using OpenAi.Chat;

namespace OpenAi.Safety;

/// <summary>Collects the content of a chat that must be checked.</summary>
internal static class ChatModeration
{
    public static ModerationContent Of(ChatCompletionRequest request, Func<ChatMessage, bool> checks, RequestOptions? options)
    {
        var content = new ModerationContent();
        content.AddHidden("messages", request, options);
        var messages = request.Messages ?? [];
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i] is UnknownChatMessage)
                content.AddUnknown($"$.messages[{i}]");
            else if (messages[i] is { } message && checks(message))
                AddMessage(content, message, $"$.messages[{i}]");
        }
        return content;
    }

    public static ModerationContent Of(ChatCompletion answer)
    {
        var content = new ModerationContent();
        for (var i = 0; i < answer.Choices.Count; i++)
        {
            if (answer.Choices[i]?.Message is not { } message)
                continue;
            AddParts(content, message.Content, $"$.choices[{i}].message");
            content.AddText(message.Refusal);
        }
        return content;
    }

    private static void AddMessage(ModerationContent content, ChatMessage message, string place)
    {
        var (parts, name) = message switch
        {
            UserChatMessage user => (user.Content, user.Name),
            AssistantChatMessage assistant => (assistant.Content, assistant.Name),
            SystemChatMessage system => (system.Content, system.Name),
            DeveloperChatMessage developer => (developer.Content, developer.Name),
            ToolChatMessage tool => (tool.Content, null),
            FunctionChatMessage function => (function.Content, function.Name),
            _ => (null, null),
        };
        AddParts(content, parts, place);
        content.AddText((message as AssistantChatMessage)?.Refusal);
        content.AddText(name);
        content.AddFields(message);
    }

    private static void AddParts(ModerationContent content, ChatContent? parts, string place)
    {
        for (var i = 0; i < parts?.Count; i++)
        {
            switch (parts[i])
            {
                case ChatTextPart text:
                    content.AddText(text.Text);
                    break;
                case ChatRefusalPart refusal:
                    content.AddText(refusal.Refusal);
                    break;
                case ChatImagePart image:
                    content.AddImage(image.ImageUrl.Url);
                    content.AddFields(image.ImageUrl);
                    break;
                case ChatAudioPart or ChatFilePart or null:
                    break;
                default:
                    content.AddUnknown($"{place}.content[{i}]");
                    continue;
            }
            content.AddFields(parts[i]);
        }
    }
}
