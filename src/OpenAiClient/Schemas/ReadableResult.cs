using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>Refuses result types of functions that would be sent to the model as <c>{}</c>, and streams.</summary>
internal static class ReadableResult
{
    /// <exception cref="NotSupportedException">A part of the type has no JSON properties, or is a stream; the message contains its path.</exception>
    public static void Check(JsonTypeInfo type) => Check(type, "$", []);

    private static void Check(JsonTypeInfo type, string path, HashSet<Type> seen)
    {
        if (OptionType.Underlying(type.Type) is { } underlying)
            type = type.Options.GetTypeInfo(underlying);
        if (SimpleSchema.Is(type) || !seen.Add(type.Type) || TypeText.IsEndless(type.Type))
            return;
        if (type.ElementType is { } element)
            Check(type.Options.GetTypeInfo(element), path + "[]", seen);
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        if (type.Type.IsAssignableTo(typeof(Stream)))
            throw new NotSupportedException($"{path}: {TypeText.Of(type.Type)} is a stream, whose content the model would not receive; return a text or a record.");
        var shown = type.Properties.Where(static property => property.Get is not null).ToList();
        if (shown.Count == 0 && type.PolymorphismOptions is null && ReadableType.HidesItsParts(type))
            throw new NotSupportedException($"{path}: {TypeText.Of(type.Type)} has no JSON properties, so the model would receive an empty object; return a record.");
        foreach (var property in shown.Where(static property => property.CustomConverter is null))
            Check(type.Options.GetTypeInfo(property.PropertyType), $"{path}.{property.Name}", seen);
    }
}
