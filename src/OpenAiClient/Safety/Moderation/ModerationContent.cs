using System.Text.Json;
using OpenAi.Moderations;

namespace OpenAi.Safety;

/// <summary>What of an exchange can be checked, in as few requests as the API allows (it looks at one image a time), and what cannot.</summary>
internal sealed class ModerationContent
{
    private readonly List<string> _texts = [];
    private readonly List<ModerationInput> _images = [];
    private readonly List<string> _unknown = [];

    public IReadOnlyList<ModerationInput> Inputs => _texts.Count > 0 ? [_texts, .. _images] : _images;

    /// <summary>The places of what may reach the model and is of no known kind.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    /// <summary>Stops what would be sent in place of what is checked.</summary>
    /// <param name="name">The parameter that holds what is said.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">The options of the call.</param>
    public void AddHidden(string name, JsonModel request, RequestOptions? options)
    {
        // Some servers read names whatever their case, and of two fields of the same name the last.
        if (request.ExtraFields?.Keys.Any(field => field.Equals(name, StringComparison.OrdinalIgnoreCase)) == true)
            AddUnknown($"{name} in the request's ExtraFields");
        if (options?.ExtraFields?.Any(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) == true)
            AddUnknown($"{name} in RequestOptions.ExtraFields");
    }

    public void AddUnknown(string place) => _unknown.Add(place);

    public void AddImage(string url) => _images.Add(new ModerationImagePart { ImageUrl = new() { Url = url } });

    // Fields that this version does not know reach the model too, on servers that know them.
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
