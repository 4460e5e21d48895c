using System.Net;
using System.Text;
using OpenAi.Conformance;
using OpenAi.Fuzz.Generation;
using OpenAi.Http;

namespace OpenAi.Fuzz.Targets;

/// <summary>Reads a stream of an operation through the client, and folds its events.</summary>
internal abstract class EventsReader
{
    public static EventsReader Of(Endpoint endpoint) =>
        (EventsReader)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(endpoint.GetType().GetGenericArguments()[^1]), endpoint)!;

    /// <summary>Reads a body; returns the events and the end as text.</summary>
    public abstract string Read(byte[] body, Dice? dice);

    private sealed class Typed<TEvent>(StreamEndpoint<TEvent> endpoint) : EventsReader
        where TEvent : class
    {
        public override string Read(byte[] body, Dice? dice)
        {
            using var response = Client.Answer(HttpStatusCode.OK, body, dice);
            var text = new StringBuilder();
            var fold = new Folds();
            try
            {
                foreach (var item in Client.TransportFor(response).StreamAsync(endpoint, new ApiRequest { Endpoint = endpoint, Accept = ApiRequest.EventStream }, null, default).ToBlockingEnumerable())
                {
                    text.Append(Wire.Write(item)).Append('\n');
                    fold.Add(item);
                }
            }
            catch (OpenAiException exception)
            {
                text.Append(exception.GetType().Name).Append(": ").Append(exception.Message);
                if (Clean.Problem(exception) is { } problem)
                    throw new InvalidDataException(problem, exception);
            }
            return text.Append(fold.Result()).ToString();
        }
    }
}
