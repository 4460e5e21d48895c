using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OpenAi.Conformance.Mutants;

/// <summary>
/// A document in which every list has one item. A page of fifty items becomes fifty excerpts, so that changing each field of each item
/// costs only the reading of that item, and not of the page.
/// </summary>
/// <param name="Json">The excerpt.</param>
/// <param name="Below">The path of the part that no other excerpt contains.</param>
/// <param name="Origin">The path of that part in the whole document; empty for the document itself.</param>
internal sealed partial record Excerpt(byte[] Json, string Below, string Origin)
{
    // Token probabilities come in lists of hundreds of similar items.
    private const int MaxItems = 100;

    private static readonly JsonSerializerOptions _asSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<Excerpt> Of(JsonObject document) => Of(document, [], "$");

    private static IEnumerable<Excerpt> Of(JsonObject document, Dictionary<string, int> chosen, string place)
    {
        var lists = new List<(string Path, int Count)>();
        var json = Shorten(document, "$", chosen, lists)!.ToJsonString(_asSent);
        yield return new(Encoding.UTF8.GetBytes(json), Index().Replace(place, "[0]"), place == "$" ? "" : place);
        foreach (var (path, count) in lists.Where(list => list.Path.StartsWith(place, StringComparison.Ordinal) && !chosen.ContainsKey(list.Path)))
        {
            foreach (var item in Sample(count).Skip(1))
            {
                foreach (var excerpt in Of(document, new(chosen) { [path] = item }, $"{path}[{item}]"))
                    yield return excerpt;
            }
        }
    }

    private static JsonNode? Shorten(JsonNode? node, string path, Dictionary<string, int> chosen, List<(string Path, int Count)> lists)
    {
        switch (node)
        {
            case JsonObject o:
                return new JsonObject(o.Select(field => KeyValuePair.Create(field.Key, Shorten(field.Value, $"{path}.{field.Key}", chosen, lists))));
            // Vectors and tokens are compared as a whole.
            case JsonArray { Count: > 0 } a when a[0] is JsonObject or JsonArray:
                lists.Add((path, a.Count));
                var item = chosen.GetValueOrDefault(path);
                return new JsonArray(Shorten(a[item], $"{path}[{item}]", chosen, lists));
            default:
                return node?.DeepClone();
        }
    }

    // Selects items evenly over the list, including the first and the last.
    private static IEnumerable<int> Sample(int count)
    {
        var taken = Math.Min(count, MaxItems);
        return Enumerable.Range(0, taken).Select(i => taken == 1 ? 0 : (int)((long)i * (count - 1) / (taken - 1)));
    }

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, 60_000)]
    private static partial Regex Index();
}
