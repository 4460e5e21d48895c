using OpenAi.Assistants;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Conformance.Mutants;

/// <summary>
/// Reads answers of an endpoint as the client does, the events of a stream by their own reader and everything else by its type, and
/// compares them with what is written back.
/// </summary>
internal abstract class AnswerReader
{
    private static readonly ClientSettings _settings = new(new OpenAiClientOptions { ApiKey = "sk-read", BaseAddress = new Uri("https://read.invalid/v1") });

    /// <summary>Gets the reader for an endpoint; <see langword="null"/> for one that answers with bytes.</summary>
    public static AnswerReader? For(Endpoint endpoint) =>
        Catalog.IsStream(endpoint) ? (AnswerReader)Activator.CreateInstance(typeof(EventReader<>).MakeGenericType(endpoint.GetType().GetGenericArguments()[^1]), endpoint)!
        : Catalog.Answer(endpoint) is { } type ? new WholeReader(type)
        : null;

    /// <summary>
    /// Gets the problem with how a mutant was read or written back; <see langword="null"/> when it was preserved, or rejected as allowed.
    /// </summary>
    /// <param name="eventName">The name of a stream's event.</param>
    /// <param name="mutant">The mutant.</param>
    public string? Problem(string eventName, Mutant mutant)
    {
        try
        {
            // The names of assistant events are outside of their JSON.
            return Read(eventName, mutant.Json) switch
            {
                AssistantStreamEvent item => mutant.Meaning.EventDifference(eventName, mutant.Json, WireJson.Bytes(item)),
                JsonModel model => mutant.Meaning.Difference(mutant.Json, WireJson.Bytes(model)),
                var other => $"it became {other?.ToString() ?? "nothing"}",
            };
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            using var call = new ApiCall(_settings, new ApiRequest { Endpoint = new RawTarget() }, null, default);
            using var response = new HttpResponseMessage { Content = new ByteArrayContent([]) };
            var refusal = JsonAnswer.Invalid(mutant.Json, exception, call, new ResponseInfo(response, attempts: 1));
            return !mutant.IsHarmless && refusal.Path is not null ? null : refusal.Message;
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
