using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Conformance;

/// <summary>Reads and writes the library's types, also those whose type only reflection knows.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions _described = Described();

    public static T Read<T>(string json) => (T)Read(Encoding.UTF8.GetBytes(json), typeof(T))!;

    /// <exception cref="JsonException">It is not the JSON of a <paramref name="type"/>.</exception>
    public static object? Read(ReadOnlySpan<byte> json, Type type) =>
        type.IsAssignableTo(typeof(JsonModel))
            ? ((IReader)Activator.CreateInstance(typeof(Reader<>).MakeGenericType(type))!).Read(json)
            : JsonSerializer.Deserialize(json, Info(type));

    public static string Write(object value) => value is JsonModel model ? model.ToString() : JsonSerializer.Serialize(value, Info(value.GetType()));

    /// <summary>What System.Text.Json makes of a type.</summary>
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

    private interface IReader
    {
        object Read(ReadOnlySpan<byte> json);
    }

    private sealed class Reader<T> : IReader
        where T : class
    {
        private readonly JsonReading<T> _read = Of(typeof(T));

        public object Read(ReadOnlySpan<byte> json) => WireJson.Read(json, _read);

        private static JsonReading<T> Of(Type type)
        {
            if (!type.IsGenericType)
                return Method(type).CreateDelegate<JsonReading<T>>();
            var item = type.GetGenericArguments()[0];
            var reading = typeof(PageJson).GetMethod(nameof(PageJson.Reading))!.MakeGenericMethod(item);
            return (JsonReading<T>)reading.Invoke(null, [Method(item).CreateDelegate(typeof(JsonReading<>).MakeGenericType(item))])!;
        }

        private static MethodInfo Method(Type type) =>
            type.GetMethod("ReadJson", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy) ?? throw new MissingMethodException(type.Name, "ReadJson");
    }
}
