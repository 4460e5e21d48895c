using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Conformance;

/// <summary>Reads and writes the library's types, also types known only by reflection.</summary>
internal static class Wire
{
    private static readonly ConcurrentDictionary<Type, IReader> _readers = new();
    private static readonly JsonSerializerOptions _described = Described();

    public static T Read<T>(string json) => (T)Read(Encoding.UTF8.GetBytes(json), typeof(T))!;

    /// <exception cref="JsonException">The JSON does not match a <paramref name="type"/>.</exception>
    public static object? Read(ReadOnlySpan<byte> json, Type type) =>
        type.IsAssignableTo(typeof(JsonModel))
            ? _readers.GetOrAdd(type, static type => (IReader)Activator.CreateInstance(ReaderOf(type))!).Read(json)
            : JsonSerializer.Deserialize(json, Info(type));

    public static string Write(object value) => value is JsonModel model ? model.ToString() : JsonSerializer.Serialize(value, Info(value.GetType()));

    /// <summary>Gets the contract that System.Text.Json creates for a type.</summary>
    public static JsonTypeInfo Info(Type type) => _described.GetTypeInfo(type);

    private static JsonSerializerOptions Described()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        options.MakeReadOnly();
        return options;
    }

    private static Type ReaderOf(Type type) =>
        type.IsGenericType ? typeof(PageReader<>).MakeGenericType(type.GetGenericArguments())
        : typeof(Reader<>).MakeGenericType(type);

    private interface IReader
    {
        object Read(ReadOnlySpan<byte> json);
    }

    private sealed class Reader<T> : IReader
        where T : JsonModel, IJsonModel<T>
    {
        public object Read(ReadOnlySpan<byte> json) => WireJson.Read(json, ModelReading<T>.Json);
    }

    private sealed class PageReader<T> : IReader
        where T : JsonModel, IJsonModel<T>
    {
        public object Read(ReadOnlySpan<byte> json) => WireJson.Read(json, PageJson<T>.Json);
    }
}
