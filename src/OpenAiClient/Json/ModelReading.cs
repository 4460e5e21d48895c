namespace OpenAi.Json;

/// <summary>How a model is read, as a delegate that is made once.</summary>
internal static class ModelReading<T>
    where T : IJsonModel<T>
{
    public static JsonReading<T> Json { get; } = T.ReadJson;
}
