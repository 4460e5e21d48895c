using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Conformance.Spec;

/// <summary>What the library's types stand for on the wire.</summary>
internal static class Shapes
{
    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static IReadOnlyList<string>? KnownValues(Type type)
    {
        if (!type.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpenEnum<>)))
            return null;
        var known = type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic).Single(static property => property.Name.EndsWith(".Known", StringComparison.Ordinal));
        return [.. ((IEnumerable)known.GetValue(null)!).Cast<object>().Select(static value => value.ToString()!)];
    }

    /// <summary>The type of the items, for lists and for small types that are lists on the wire.</summary>
    public static Type? Item(Type type) =>
        type == typeof(string) ? null
        : new[] { type }.Concat(type.GetInterfaces())
            .Where(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Select(static i => i.GetGenericArguments()[0])
            .FirstOrDefault();

    /// <summary>The variant that a union reads a tag as; <see langword="null"/> when it does not know it.</summary>
    public static Type? Variant(Type union, string tag) =>
        union.GetCustomAttributes(inherit: false)
            .Where(static found => found.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(VariantAttribute<>))
            .Where(found => ((IVariantAttribute)found).Texts.Contains(tag))
            .Select(static found => found.GetType().GetGenericArguments()[0])
            .FirstOrDefault();

    public static string? Discriminator(Type type) => type.GetCustomAttribute<UnionAttribute>(inherit: false)?.Tag;

    /// <summary>Whether a type can hold a value of one of JSON Schema's scalar types; small types and unions are their converters' matter.</summary>
    public static bool HoldsScalar(Type type, string? schemaType) =>
        type == typeof(JsonElement) || IsOpaque(type) || (type.IsAbstract && type.IsAssignableTo(typeof(JsonModel))) || schemaType switch
        {
            "boolean" => type == typeof(bool),
            "integer" => type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan),
            "number" => type == typeof(double) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan),
            "string" => type == typeof(string) || type == typeof(byte[]) || KnownValues(type) is not null,
            _ => true,
        };

    /// <summary>Whether a small type stands for several forms, which its converter knows and reflection does not.</summary>
    public static bool IsOpaque(Type type) =>
        type.GetInterfaces().Any(static found => found.Name == "IJsonModel`1") && KnownValues(type) is null && !type.IsAssignableTo(typeof(JsonModel));
}
