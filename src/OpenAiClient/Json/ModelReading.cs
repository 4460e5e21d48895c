namespace OpenAi.Json;

/// <summary>Caches the delegate that reads a model.</summary>
internal static class ModelReading<T>
    where T : IJsonModel<T>
{
    public static JsonReading<T> Json { get; } = T.ReadJson;
}
