using OpenAi.Chat;
using OpenAi.Moderations;

namespace OpenAi.Safety;

/// <summary>What of an exchange can be checked, in as few requests as the API allows: it looks at one image a time.</summary>
internal static class ModerationContent
{
    public static IReadOnlyList<ModerationInput> Of(ChatCompletionRequest request, Func<ChatMessage, bool> checks)
    {
        var texts = new List<string>();
        var images = new List<ModerationInput>();
        foreach (var message in request.Messages ?? [])
        {
            if (message is null || !checks(message))
                continue;
            foreach (var part in ContentOf(message))
            {
                if (part is ChatTextPart { Text: var text } && !string.IsNullOrWhiteSpace(text))
                    texts.Add(text);
                else if (part is ChatImagePart { ImageUrl.Url: var url })
                    images.Add(new ModerationImagePart { ImageUrl = new() { Url = url } });
            }
        }
        return texts.Count > 0 ? [texts, .. images] : images;
    }

    public static IReadOnlyList<ModerationInput> Of(ChatCompletion answer)
    {
        var texts = answer.Choices.Select(static choice => choice?.Message.Text).OfType<string>().Where(static text => !string.IsNullOrWhiteSpace(text)).ToList();
        return texts.Count > 0 ? [texts] : [];
    }

    private static ChatContent ContentOf(ChatMessage message) => message switch
    {
        UserChatMessage user => user.Content,
        AssistantChatMessage assistant => assistant.Content,
        SystemChatMessage system => system.Content,
        DeveloperChatMessage developer => developer.Content,
        ToolChatMessage tool => tool.Content,
        FunctionChatMessage function => function.Content,
        _ => null,
    } ?? [];
}
