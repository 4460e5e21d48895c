using System.Text.Json.Nodes;
using OpenAi.Json;
using OpenAi.Moderations;

namespace OpenAi.Testing.Moderations;

/// <summary>Moderates an input with the configured words and conditions.</summary>
internal static class ModerationVerdict
{
    private const double Sure = 0.98;
    private const double Unlikely = 0.0001;

    private static readonly string[] _categories =
    [
        "harassment", "harassment/threatening", "hate", "hate/threatening", "illicit", "illicit/violent", "self-harm", "self-harm/intent",
        "self-harm/instructions", "sexual", "sexual/minors", "violence", "violence/graphic",
    ];

    private static readonly string[] _imageCategories = ["self-harm", "self-harm/intent", "self-harm/instructions", "sexual", "violence", "violence/graphic"];

    public static ModerationResult On(IReadOnlyList<ModerationInputPart> input, IEnumerable<(string Category, Func<string, bool> Applies)> flags)
    {
        var contents = input.Select(Content).ToArray();
        var flagged = flags
            .Where(flag => contents.Any(content => flag.Applies(content)))
            .Select(static flag => flag.Category)
            .ToHashSet();
        var result = new ModerationResult { Categories = Read(flagged, static _ => true, new JsonObject(), ModerationCategories.ReadJson) };
        return Complete(result, input);
    }

    /// <summary>Adds what a result omits: categories that do not apply, matching scores, and the inputs that were checked.</summary>
    public static ModerationResult Complete(ModerationResult result, IReadOnlyList<ModerationInputPart> input)
    {
        var flagged = result.Categories.All.Where(static pair => pair.Value).Select(static pair => pair.Key).ToHashSet();
        var all = _categories.Union(flagged).ToArray();
        var hasText = input.Any(static part => part is not ModerationImagePart);
        var hasImage = input.Any(static part => part is ModerationImagePart);
        return result with
        {
            Flagged = result.Flagged ?? flagged.Count > 0,
            Categories = Read(all, category => flagged.Contains(category), Json(result.Categories), ModerationCategories.ReadJson),
            CategoryScores = Read(all, category => flagged.Contains(category) ? Sure : Unlikely, Json(result.CategoryScores), ModerationCategoryScores.ReadJson),
            CategoryAppliedInputTypes = Read(all, category => Kinds(hasText, hasImage && IsSeenInImages(category)), Json(result.CategoryAppliedInputTypes), ModerationCategoryInputTypes.ReadJson),
        };
    }

    private static JsonObject Json(JsonModel? model) => model is null ? [] : (JsonObject)JsonNode.Parse(WireJson.Bytes(model))!;

    private static JsonArray Kinds(bool text, bool image) => [.. text ? ["text"] : (JsonNode[])[], .. image ? ["image"] : (JsonNode[])[]];

    // The API checks the other categories in texts only.
    private static bool IsSeenInImages(string category) => Array.IndexOf(_imageCategories, category) >= 0;

    private static string Content(ModerationInputPart part) => part switch
    {
        ModerationTextPart text => text.Text,
        ModerationImagePart image => image.ImageUrl.Url,
        _ => part.ToString(),
    };

    // Uses the names in the API, so that a category without a property in the library is included too.
    private static T Read<T>(IEnumerable<string> categories, Func<string, JsonNode> value, JsonObject known, JsonReading<T> read)
        where T : JsonModel
    {
        foreach (var category in categories)
            known.TryAdd(category, value(category));
        return WireJson.Read(known.ToJsonString(), read);
    }
}
