using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>Holds attributes against the API's limits.</summary>
internal static class AttributesCheck
{
    private const int MaxPairs = 16;
    private const int MaxName = 64;
    private const int MaxText = 512;

    public static IReadOnlyDictionary<string, AttributeValue> Of(IReadOnlyDictionary<string, AttributeValue>? attributes)
    {
        if (attributes is null)
            return new Dictionary<string, AttributeValue>();
        FakeRefusal.If(attributes.Count > MaxPairs, "attributes", $"there are at most {MaxPairs}.");
        foreach (var (name, value) in attributes)
        {
            FakeRefusal.If(name.Length > MaxName, "attributes", $"a name has at most {MaxName} characters.");
            FakeRefusal.If(value.Text is null && value.Number is null && value.Boolean is null, "attributes", "a value is text, a number, or true or false.");
            FakeRefusal.If(value.Text?.Length > MaxText, "attributes", $"a text has at most {MaxText} characters.");
        }
        return attributes;
    }
}
