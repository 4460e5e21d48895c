namespace OpenAi.Testing.World;

/// <summary>Holds metadata against the API's limits.</summary>
internal static class MetadataCheck
{
    private const int MaxPairs = 16;
    private const int MaxName = 64;
    private const int MaxValue = 512;

    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string>? metadata)
    {
        if (metadata is null)
            return new Dictionary<string, string>();
        FakeRefusal.If(metadata.Count > MaxPairs, "metadata", $"it has at most {MaxPairs} pairs.");
        foreach (var (name, value) in metadata)
        {
            FakeRefusal.If(name.Length > MaxName, "metadata", $"a name has at most {MaxName} characters.");
            FakeRefusal.If(value.Length > MaxValue, "metadata", $"a value has at most {MaxValue} characters.");
        }
        return metadata;
    }
}
