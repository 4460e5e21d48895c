using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Json;

/// <summary>
/// The house's reading and writing rules, laid over what the source generator makes of each resource's types:
/// a missing field never throws, a <c>null</c> leaves the default of a property that cannot be null, and a list that
/// was never set is not written (an empty list that was set, or sent, is).
/// </summary>
internal static class JsonContract
{
    // STJ's default of 64 is reached by deep JSON schemas echoed in answers; the readers recurse, so it stays bounded.
    private const int MaxDepth = 256;

    public static JsonSerializerOptions Create(JsonSerializerContext context)
    {
        var options = new JsonSerializerOptions(context.Options)
        {
            TypeInfoResolver = context.WithAddedModifier(Tolerate),
            MaxDepth = MaxDepth,
        };
        options.MakeReadOnly();
        return options;
    }

    public static JsonTypeInfo<T> TypeInfo<T>(this JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static void Tolerate(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var property in type.Properties)
        {
            var isRequired = property.IsRequired;
            property.IsRequired = false;
            if (property.PropertyType.IsValueType || property.IsExtensionData)
                continue;
            // A required list that the caller left empty is the server's to judge, so it is written.
            if (!property.IsGetNullable && !isRequired)
                property.ShouldSerialize = static (_, value) => value is not Array { Length: 0 };
            if (!property.IsSetNullable && property.Set is { } set)
                property.Set = (target, value) => SetUnlessNull(set, target, value);
        }
    }

    private static void SetUnlessNull(Action<object, object?> set, object target, object? value)
    {
        if (value is not null)
            set(target, value);
    }
}
