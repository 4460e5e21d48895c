using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Moderations;

namespace OpenAi.Safety;

/// <summary>What of an exchange can be checked, in as few requests as the API allows (it looks at one image a time), and what cannot.</summary>
internal sealed class ModerationContent
{
    private readonly List<string> _texts = [];
    private readonly List<ModerationInput> _images = [];
    private readonly List<string> _unknown = [];

    private ModerationContent()
    {
    }

    public IReadOnlyList<ModerationInput> Inputs => _texts.Count > 0 ? [_texts, .. _images] : _images;

    /// <summary>The places of what may reach the model and is of no known kind.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    public static ModerationContent Of(ChatCompletionRequest request, Func<ChatMessage, bool> checks, RequestOptions? options)
    {
        var content = new ModerationContent();
        // Some servers read names whatever their case, and of two fields of the same name the last.
        content.AddHidden("the request's ExtraFields", request.ExtraFields?.Keys);
        content.AddHidden("RequestOptions.ExtraFields", options?.ExtraFields?.Select(static field => field.Key));
        var messages = request.Messages ?? [];
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i] is UnknownChatMessage)
                content._unknown.Add($"$.messages[{i}]");
            else if (messages[i] is { } message && checks(message))
                content.AddMessage(message, $"$.messages[{i}]");
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
            content.AddParts(message.Content, $"$.choices[{i}].message");
            content.AddText(message.Refusal);
        }
        return content;
    }

    private void AddHidden(string where, IEnumerable<string>? names)
    {
        if (names?.Any(static name => name.Equals("messages", StringComparison.OrdinalIgnoreCase)) == true)
            _unknown.Add($"messages in {where}");
    }

    private void AddMessage(ChatMessage message, string place)
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
        AddParts(parts, place);
        AddText((message as AssistantChatMessage)?.Refusal);
        AddText(name);
        AddFields(message);
    }

    private void AddParts(ChatContent? parts, string place)
    {
        for (var i = 0; i < parts?.Count; i++)
        {
            switch (parts[i])
            {
                case ChatTextPart text:
                    AddText(text.Text);
                    break;
                case ChatRefusalPart refusal:
                    AddText(refusal.Refusal);
                    break;
                case ChatImagePart image:
                    _images.Add(new ModerationImagePart { ImageUrl = new() { Url = image.ImageUrl.Url } });
                    AddFields(image.ImageUrl);
                    break;
                case ChatAudioPart or ChatFilePart or null:
                    break;
                default:
                    _unknown.Add($"{place}.content[{i}]");
                    continue;
            }
            AddFields(parts[i]);
        }
    }

    // Fields that this version does not know reach the model too, on servers that know them.
    private void AddFields(JsonModel? model)
    {
        foreach (var value in model?.ExtraFields?.Values ?? [])
            AddStrings(value);
    }

    private void AddStrings(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            AddText(json.GetString());
        }
        else if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                AddStrings(item);
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in json.EnumerateObject())
                AddStrings(field.Value);
        }
    }

    private void AddText(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _texts.Add(text);
    }
}
