using System.Reflection;
using System.Text.Json.Serialization;
using OpenAi.Http;

namespace OpenAi.Tests.Conventions;

/// <summary>The types of the library, found by reflection.</summary>
internal static class House
{
    public static Assembly Library { get; } = typeof(OpenAiClient).Assembly;

    public static IReadOnlyList<Type> Models { get; } =
        [.. Library.GetTypes().Where(static type => type.IsAssignableTo(typeof(JsonModel)) && !type.IsAbstract && !type.IsGenericTypeDefinition)];

    /// <summary>The abstract models with variants: those with a converter of their own.</summary>
    public static IReadOnlyList<Type> Unions { get; } =
        [.. Library.GetTypes().Where(static type => type.IsAssignableTo(typeof(JsonModel)) && type.IsAbstract && type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is not null)];

    public static IReadOnlyList<Type> Clients { get; } =
        [.. Library.GetTypes().Where(static type => type.IsPublic && type.Name.EndsWith("Client", StringComparison.Ordinal) && type != typeof(OpenAiClient))];

    public static IReadOnlyList<(PropertyInfo Property, Endpoint Endpoint)> Endpoints { get; } =
        [.. Library.GetTypes()
            .SelectMany(static type => type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(static property => property.PropertyType.IsAssignableTo(typeof(Endpoint)))
            .Select(static property => (property, (Endpoint)property.GetValue(null)!))];

    /// <summary>Fails with the list of the violations of a convention, each with the way to fix it.</summary>
    public static void Empty(IEnumerable<string> violations)
    {
        var list = violations.ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }
}
