using OpenAi.Conformance;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Fuzz.Targets;

/// <summary>Reads what an operation answers with: an object, or an event of its stream.</summary>
internal abstract class ModelReader
{
    public static ModelReader Of(Endpoint endpoint)
    {
        var type = Catalog.Answer(endpoint)!;
        return Catalog.IsStream(endpoint) ? Make(typeof(Event<>), endpoint.GetType().GetGenericArguments()[^1], endpoint)
            : type.IsGenericType ? Make(typeof(List<>), type.GetGenericArguments()[0])
            : Make(typeof(Whole<>), type);
    }

    public abstract object? Read(string name, byte[] json);

    private static ModelReader Make(Type definition, Type argument, params object[] arguments) => (ModelReader)Activator.CreateInstance(definition.MakeGenericType(argument), arguments)!;

    private sealed class Whole<T> : ModelReader
        where T : JsonModel, IJsonModel<T>
    {
        public override object Read(string name, byte[] json) => WireJson.Read(json, ModelReading<T>.Json);
    }

    private sealed class List<T> : ModelReader
        where T : JsonModel, IJsonModel<T>
    {
        public override object Read(string name, byte[] json) => WireJson.Read(json, PageJson<T>.Json);
    }

    private sealed class Event<T>(StreamEndpoint<T> endpoint) : ModelReader
        where T : class
    {
        public override object Read(string name, byte[] json) => endpoint.Read(name, json);
    }
}
