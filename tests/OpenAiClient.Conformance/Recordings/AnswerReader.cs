using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Conformance.Recordings;

/// <summary>
/// Reads answers of an endpoint as the client does: the events of a stream by their own reader, everything else by its type.
/// </summary>
internal abstract class AnswerReader
{
    private static readonly ClientSettings _settings = new(new OpenAiClientOptions { ApiKey = "sk-read", BaseAddress = new Uri("https://read.invalid/v1") });

    /// <summary>Gets the reader for an endpoint; <see langword="null"/> for one that answers with bytes.</summary>
    public static AnswerReader? For(Endpoint endpoint) =>
        Catalog.IsStream(endpoint) ? (AnswerReader)Activator.CreateInstance(typeof(EventReader<>).MakeGenericType(endpoint.GetType().GetGenericArguments()[^1]), endpoint)!
        : Catalog.Answer(endpoint) is { } type ? new WholeReader(type)
        : null;

    /// <summary>Gets the problem with how JSON was read; <see langword="null"/> when it was read, or rejected as allowed.</summary>
    /// <param name="eventName">The name of a stream's event.</param>
    /// <param name="json">The JSON.</param>
    /// <param name="mayRefuse">Whether it may throw an <see cref="InvalidResponseException"/> with the path.</param>
    public string? Problem(string eventName, byte[] json, bool mayRefuse)
    {
        try
        {
            _ = Read(eventName, json)?.ToString();
            return null;
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
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

    private sealed record RawTarget() : Endpoint(EndpointGroup.None, HttpMethod.Get, "");

    private sealed class WholeReader(Type type) : AnswerReader
    {
        protected override object? Read(string eventName, byte[] json) => Wire.Read(json, type);
    }

    private sealed class EventReader<TEvent>(StreamEndpoint<TEvent> endpoint) : AnswerReader
    {
        protected override object? Read(string eventName, byte[] json) => endpoint.Read(eventName, json);
    }
}
