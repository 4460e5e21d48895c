using System.Text.Json.Nodes;
using OpenAi.Json;
using OpenAi.Moderations;

namespace OpenAi.Testing.Moderations;

/// <summary>Judges an input by the words and conditions that were given.</summary>
internal static class ModerationVerdict
{
    private const double Sure = 0.98;
    private const double Unlikely = 0.0001;

    private static readonly string[] _categories =
    [
        "harassment", "harassment/threatening", "hate", "hate/threatening", "illicit", "illicit/violent", "self-harm", "self-harm/intent",
        "self-harm/instructions", "sexual", "sexual/minors", "violence", "violence/graphic",
    ];

    public static ModerationResult On(IReadOnlyList<ModerationInputPart> input, IEnumerable<(string Category, Func<string, bool> Applies)> flags)
    {
        var contents = input.Select(static part => (Kind: part is ModerationImagePart ? "image" : "text", Content: Content(part))).ToArray();
        var flagged = flags
            .Where(flag => contents.Any(item => flag.Applies(item.Content)))
            .Select(static flag => flag.Category)
            .ToHashSet();
        var kinds = contents.Select(static item => item.Kind).Distinct().ToArray();
        var all = _categories.Union(flagged).ToArray();
        return new()
        {
            Flagged = flagged.Count > 0,
            Categories = Read(all, category => flagged.Contains(category), ModerationCategories.ReadJson),
            CategoryScores = Read(all, category => flagged.Contains(category) ? Sure : Unlikely, ModerationCategoryScores.ReadJson),
            CategoryAppliedInputTypes = Read(all, _ => new JsonArray([.. kinds.Select(static kind => JsonValue.Create(kind))]), ModerationCategoryInputTypes.ReadJson),
        };
    }

    private static string Content(ModerationInputPart part) => part switch
    {
        ModerationTextPart text => text.Text,
        ModerationImagePart image => image.ImageUrl.Url,
        _ => part.ToString(),
    };

    // By the names on the wire, so that a category newer than the package finds its place, too.
    private static T Read<T>(IEnumerable<string> categories, Func<string, JsonNode> value, JsonReading<T> read)
        where T : JsonModel =>
        WireJson.Read(new JsonObject(categories.Select(category => KeyValuePair.Create(category, (JsonNode?)value(category)))).ToJsonString(), read);
}
