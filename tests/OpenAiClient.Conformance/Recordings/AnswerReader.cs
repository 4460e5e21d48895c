using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Http;

namespace OpenAi.Conformance.Recordings;

/// <summary>Reads answers of an endpoint as the client does: a stream's events by their own reader, everything else by its type.</summary>
internal abstract class AnswerReader
{
    private static readonly string[] _answers = ["Page", "Response"];

    private static readonly ClientSettings _settings = new(new OpenAiClientOptions { ApiKey = "sk-read", BaseAddress = new Uri("https://read.invalid/v1") });

    /// <summary>The reader for an endpoint; <see langword="null"/> for one that answers with bytes.</summary>
    public static AnswerReader? For(Endpoint endpoint) =>
        Catalog.IsStream(endpoint) ? (AnswerReader)Activator.CreateInstance(typeof(EventReader<>).MakeGenericType(endpoint.GetType().GetGenericArguments()[^1]), endpoint)!
        : _answers.Select(name => endpoint.GetType().GetProperty(name)?.GetValue(endpoint)).OfType<JsonTypeInfo>().FirstOrDefault() is { } typeInfo ? new WholeReader(typeInfo)
        : null;

    /// <summary>What is wrong with how JSON was read; <see langword="null"/> when it was read, or refused as it may be.</summary>
    /// <param name="eventName">The name of a stream's event.</param>
    /// <param name="json">The JSON.</param>
    /// <param name="mayRefuse">Whether it may end in <see cref="InvalidResponseException"/> with the path.</param>
    public string? Problem(string eventName, byte[] json, bool mayRefuse)
    {
        try
        {
            _ = Read(eventName, json)?.ToString();
            return null;
        }
        catch (Exception exception) when (JsonAnswer.IsUnreadable(exception))
        {
            using var call = new ApiCall(_settings, new ApiRequest { Endpoint = new RawTarget() }, null, default);
            using var response = new HttpResponseMessage { Content = new ByteArrayContent([]) };
            var refusal = JsonAnswer.Invalid(json, exception, call, new ResponseInfo(response, attempts: 1));
            return mayRefuse && refusal.Path is not null ? null : refusal.Message;
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    protected abstract object? Read(string eventName, byte[] json);

    private sealed record RawTarget() : Endpoint(HttpMethod.Get, "");

    private sealed class WholeReader(JsonTypeInfo typeInfo) : AnswerReader
    {
        protected override object? Read(string eventName, byte[] json) => JsonSerializer.Deserialize(json, typeInfo);
    }

    private sealed class EventReader<TEvent>(StreamEndpoint<TEvent> endpoint) : AnswerReader
    {
        protected override object? Read(string eventName, byte[] json) => endpoint.Read(eventName, json);
    }
}
