namespace OpenAi.Testing.World;

/// <summary>Checks metadata against the limits of the API.</summary>
internal static class MetadataCheck
{
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string>? metadata)
    {
        if (metadata is null)
            return new Dictionary<string, string>();
        FakeRefusal.If(metadata.Count > MetadataLimits.Pairs, "metadata", $"it must have at most {MetadataLimits.Pairs} pairs.");
        foreach (var (name, value) in metadata)
        {
            FakeRefusal.If(name.Length > MetadataLimits.Name, "metadata", $"a name must have at most {MetadataLimits.Name} characters.");
            FakeRefusal.If(value.Length > MetadataLimits.Value, "metadata", $"a value must have at most {MetadataLimits.Value} characters.");
        }
        return metadata;
    }
}
