using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>Checks attributes against the limits of the API.</summary>
internal static class AttributesCheck
{
    public static IReadOnlyDictionary<string, AttributeValue> Of(IReadOnlyDictionary<string, AttributeValue>? attributes)
    {
        if (attributes is null)
            return new Dictionary<string, AttributeValue>();
        FakeRefusal.If(attributes.Count > MetadataLimits.Pairs, "attributes", $"there must be at most {MetadataLimits.Pairs}.");
        foreach (var (name, value) in attributes)
        {
            FakeRefusal.If(name.Length > MetadataLimits.Name, "attributes", $"a name must have at most {MetadataLimits.Name} characters.");
            FakeRefusal.If(value.Text is null && value.Number is null && value.Boolean is null, "attributes", "a value must be a string, a number or a boolean.");
            FakeRefusal.If(value.Text?.Length > MetadataLimits.Value, "attributes", $"a string must have at most {MetadataLimits.Value} characters.");
        }
        return attributes;
    }
}
