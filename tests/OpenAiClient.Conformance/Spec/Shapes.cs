using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Conformance.Spec;

/// <summary>The JSON forms of the library's types.</summary>
internal static class Shapes
{
    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static IReadOnlyList<string>? KnownValues(Type type) => Known(type) is { } known ? [.. known.Select(static value => value.ToString()!)] : null;

    /// <summary>Gets the known values of an open enum; <see langword="null"/> when the type is none.</summary>
    public static IReadOnlyList<object>? Known(Type type)
    {
        if (!type.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpenEnum<>)))
            return null;
        var known = type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic).Single(static property => property.Name.EndsWith(".Known", StringComparison.Ordinal));
        return [.. ((IEnumerable)known.GetValue(null)!).Cast<object>()];
    }

    /// <summary>Gets the type of the items of a list, or of a small type that is a list in JSON.</summary>
    public static Type? Item(Type type) =>
        type == typeof(string) ? null
        : new[] { type }.Concat(type.GetInterfaces())
            .Where(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Select(static i => i.GetGenericArguments()[0])
            .FirstOrDefault();

    /// <summary>Gets the variants of a union; none when the type is no union.</summary>
    public static IReadOnlyList<Type> Variants(Type union) =>
        [.. union.GetCustomAttributes(inherit: false)
            .Where(static found => found.GetType() is { IsGenericType: true } type && (type.GetGenericTypeDefinition() == typeof(VariantAttribute<>) || type.GetGenericTypeDefinition() == typeof(TextVariantAttribute<>)))
            .Select(static found => found.GetType().GetGenericArguments()[0])];

    /// <summary>Gets the variant of a union with a tag; <see langword="null"/> when the tag is unknown.</summary>
    public static Type? Variant(Type union, string tag) =>
        union.GetCustomAttributes(inherit: false)
            .Where(static found => found.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(VariantAttribute<>))
            .Where(found => ((IVariantAttribute)found).Texts.Contains(tag))
            .Select(static found => found.GetType().GetGenericArguments()[0])
            .FirstOrDefault();

    public static string? Discriminator(Type type) => type.GetCustomAttribute<UnionAttribute>(inherit: false)?.Tag;

    /// <summary>Whether a type can represent a scalar type of JSON Schema; small types and unions are left to their converters.</summary>
    public static bool HoldsScalar(Type type, string? schemaType) =>
        type == typeof(JsonElement) || IsOpaque(type) || (type.IsAbstract && type.IsAssignableTo(typeof(JsonModel))) || schemaType switch
        {
            "boolean" => type == typeof(bool),
            "integer" => type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan),
            "number" => type == typeof(double) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan),
            "string" => type == typeof(string) || type == typeof(byte[]) || KnownValues(type) is not null,
            _ => true,
        };

    /// <summary>Whether a file can take the place of a model.</summary>
    public static bool HoldsFile(Type type) => type.GetProperties().Any(static property => property.PropertyType == typeof(FileUpload));

    /// <summary>Whether a small type represents several forms, which its converter knows and reflection does not.</summary>
    public static bool IsOpaque(Type type) =>
        type.GetInterfaces().Any(static found => found.Name == "IJsonModel`1") && KnownValues(type) is null && !type.IsAssignableTo(typeof(JsonModel));
}
