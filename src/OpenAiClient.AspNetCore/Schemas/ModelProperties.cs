using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.AspNetCore;

/// <summary>Reads the JSON properties of the client's types.</summary>
[RequiresUnreferencedCode("The properties of types are found by reflection.")]
internal static class ModelProperties
{
    public static IEnumerable<(string Name, Type Type, bool IsRequired)> Of(Type type) =>
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        where property is { CanWrite: true, DeclaringType.Assembly: { } assembly } && assembly == typeof(JsonModel).Assembly
        where property.GetMethod!.IsPublic || property.IsDefined(typeof(JsonIncludeAttribute))
        where property.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: not JsonIgnoreCondition.Always }
        where !property.IsDefined(typeof(JsonExtensionDataAttribute)) && property.GetIndexParameters().Length == 0
        select (property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), property.PropertyType, property.IsDefined(typeof(RequiredMemberAttribute)));

    /// <summary>Gets the type of the items of a list, or of a type that is a list in JSON.</summary>
    public static Type? Item(Type type) => type == typeof(string) ? null : Argument(type, typeof(IEnumerable<>), 0);

    /// <summary>Gets the type of the values of a map.</summary>
    public static Type? Value(Type type) => Argument(type, typeof(IReadOnlyDictionary<,>), 1) ?? Argument(type, typeof(IDictionary<,>), 1);

    /// <summary>Gets the name of a component.</summary>
    public static string Id(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}Of{string.Concat(type.GetGenericArguments().Select(Id))}" : type.Name;

    private static Type? Argument(Type type, Type generic, int index) =>
        type.GetInterfaces().Append(type).FirstOrDefault(found => found.IsGenericType && found.GetGenericTypeDefinition() == generic)?.GetGenericArguments()[index];
}
