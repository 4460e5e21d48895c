using System.Text.Json;
using OpenAi.Json;
using OpenAi.Responses;

namespace OpenAi.Safety;

/// <summary>Collects the content of a request for a response, and of a response, that must be checked.</summary>
internal static class ResponseModeration
{
    public static ModerationContent Of(ResponseRequest request, Func<ResponseItem, bool> checks, RequestOptions? options)
    {
        var content = new ModerationContent();
        content.AddHidden("input", request, options);
        ResponseInput items = request.Input ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is UnknownResponseItem || (items[i] is ResponseMessageItem message && !IsKnown(message.Role)))
                content.AddUnknown($"$.input[{i}]");
            else if (items[i] is { } item && checks(item))
                AddItem(content, item, $"$.input[{i}]");
        }
        // The server inserts the variables into a stored prompt.
        foreach (var value in request.Prompt?.Variables?.Values ?? [])
            content.AddStrings(value);
        return content;
    }

    public static ModerationContent Of(Response response)
    {
        var content = new ModerationContent();
        for (var i = 0; i < response.Output.Count; i++)
        {
            if (response.Output[i] is ResponseMessageItem message)
                AddParts(content, message.Content, $"$.output[{i}]");
        }
        return content;
    }

    private static bool IsKnown(ResponseRole? role) => role?.Value is
        ResponseRole.Values.User or ResponseRole.Values.Assistant or ResponseRole.Values.System or ResponseRole.Values.Developer or ResponseRole.Values.Tool;

    private static void AddItem(ModerationContent content, ResponseItem item, string place)
    {
        if (item is ResponseMessageItem message)
        {
            AddParts(content, message.Content, place);
            content.AddFields(message);
        }
        else
        {
            using var json = JsonDocument.Parse(item.ToString(), WireJson.DocumentOptions);
            content.AddStrings(json.RootElement);
        }
    }

    private static void AddParts(ModerationContent content, ResponseContent? parts, string place)
    {
        for (var i = 0; i < parts?.Count; i++)
        {
            switch (parts[i])
            {
                case ResponseInputTextPart text:
                    content.AddText(text.Text);
                    break;
                case ResponseOutputTextPart text:
                    content.AddText(text.Text);
                    break;
                case ResponsePlainTextPart text:
                    content.AddText(text.Text);
                    break;
                case ResponseRefusalPart refusal:
                    content.AddText(refusal.Refusal);
                    break;
                case ResponseInputImagePart { ImageUrl: { } url }:
                    content.AddImage(url);
                    break;
                // Content that is referenced by an id is on the server and cannot be checked; files are never checked.
                case ResponseInputImagePart or ResponseInputFilePart or null:
                    break;
                default:
                    content.AddUnknown($"{place}.content[{i}]");
                    continue;
            }
            content.AddFields(parts[i]);
        }
    }
}
