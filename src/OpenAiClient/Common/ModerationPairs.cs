using System.Text.Json;

namespace OpenAi;

/// <summary>Joins the categories with and without a property.</summary>
internal static class ModerationPairs
{
    public static IReadOnlyDictionary<string, T> Join<T>(
        IEnumerable<KeyValuePair<string, T?>> known, IDictionary<string, JsonElement>? extra, Func<JsonElement, T?> read)
        where T : struct =>
        known.Concat(Read(extra, read)).Where(static pair => pair.Value.HasValue).ToDictionary(static pair => pair.Key, static pair => pair.Value!.Value);

    public static IReadOnlyDictionary<string, T> Join<T>(
        IEnumerable<KeyValuePair<string, T?>> known, IDictionary<string, JsonElement>? extra, Func<JsonElement, T?> read)
        where T : class =>
        known.Concat(Read(extra, read)).Where(static pair => pair.Value is not null).ToDictionary(static pair => pair.Key, static pair => pair.Value!);

    private static IEnumerable<KeyValuePair<string, T>> Read<T>(IDictionary<string, JsonElement>? extra, Func<JsonElement, T> read) =>
        extra?.Select(pair => KeyValuePair.Create(pair.Key, read(pair.Value))) ?? [];
}
