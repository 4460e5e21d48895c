using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>Holds attributes against the API's limits.</summary>
internal static class AttributesCheck
{
    public static IReadOnlyDictionary<string, AttributeValue> Of(IReadOnlyDictionary<string, AttributeValue>? attributes)
    {
        if (attributes is null)
            return new Dictionary<string, AttributeValue>();
        FakeRefusal.If(attributes.Count > MetadataLimits.Pairs, "attributes", $"there are at most {MetadataLimits.Pairs}.");
        foreach (var (name, value) in attributes)
        {
            FakeRefusal.If(name.Length > MetadataLimits.Name, "attributes", $"a name has at most {MetadataLimits.Name} characters.");
            FakeRefusal.If(value.Text is null && value.Number is null && value.Boolean is null, "attributes", "a value is text, a number, or true or false.");
            FakeRefusal.If(value.Text?.Length > MetadataLimits.Value, "attributes", $"a text has at most {MetadataLimits.Value} characters.");
        }
        return attributes;
    }
}
