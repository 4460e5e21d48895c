using System.Text.Json;

namespace OpenAi.Conformance.Mutants;

/// <summary>Creates the changes of a list.</summary>
internal static class ListChanges
{
    public static IEnumerable<(string What, byte[] Json, bool IsHarmless)> Of(byte[] list)
    {
        using var parsed = JsonDocument.Parse(list);
        var count = parsed.RootElement.GetArrayLength();
        yield return ("with a null", count == 0 ? "[null]"u8.ToArray() : [.. "[null,"u8, .. list[1..]], false);
        if (count == 1)
            yield return ("as its only item", list[1..^1], false);
        if (count > 0)
            yield return ("with an item of another kind", [.. list[..^1], .. ",[true]]"u8], false);
    }
}
