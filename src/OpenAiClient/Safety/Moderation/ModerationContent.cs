using System.Text.Json;
using OpenAi.Moderations;

namespace OpenAi.Safety;

/// <summary>
/// Collects the content of a request or answer that can be checked, in as few moderation requests as the API allows (one image per
/// request), and the content that cannot be checked.
/// </summary>
internal sealed class ModerationContent
{
    private readonly List<string> _texts = [];
    private readonly List<ModerationInput> _images = [];
    private readonly List<string> _unknown = [];

    public IReadOnlyList<ModerationInput> Inputs => _texts.Count > 0 ? [_texts, .. _images] : _images;

    /// <summary>The paths of content of an unknown kind, which may reach the model.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    /// <summary>Records extra fields that would replace the content that is checked.</summary>
    /// <param name="name">The name of the parameter with the content.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">The options of the call.</param>
    public void AddHidden(string name, JsonModel request, RequestOptions? options)
    {
        // Some servers compare names without case, and use the last of several fields with the same name.
        if (request.ExtraFields?.Keys.Any(field => field.Equals(name, StringComparison.OrdinalIgnoreCase)) == true)
            AddUnknown($"{name} in the request's ExtraFields");
        if (options?.ExtraFields?.Any(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) == true)
            AddUnknown($"{name} in RequestOptions.ExtraFields");
    }

    public void AddUnknown(string place) => _unknown.Add(place);

    public void AddImage(string url) => _images.Add(new ModerationImagePart { ImageUrl = new() { Url = url } });

    // Fields that this version does not know may reach the model too.
    public void AddFields(JsonModel? model)
    {
        foreach (var value in model?.ExtraFields?.Values ?? [])
            AddStrings(value);
    }

    public void AddStrings(JsonElement json)
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

    public void AddText(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _texts.Add(text);
    }
}
