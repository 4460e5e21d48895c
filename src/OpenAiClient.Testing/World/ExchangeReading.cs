using System.Globalization;
using OpenAi.Json;
using OpenAi.Testing.Http;

namespace OpenAi.Testing.World;

/// <summary>Reads what a request carries, or refuses it.</summary>
internal static class ExchangeReading
{
    public static T Read<T>(this FakeExchange exchange, JsonReading<T> read)
        where T : class =>
        exchange.TryRead(read, out var value, out var problem) ? value : throw new FakeRefusal(problem);

    /// <summary>Reads a body that may be left out.</summary>
    public static T ReadOrNew<T>(this FakeExchange exchange, JsonReading<T> read)
        where T : class, new() =>
        exchange.Request.Body.Length == 0 ? new T() : exchange.Read(read);

    /// <summary>Tells the client when to look again.</summary>
    public static void AskToPollAfter(this FakeExchange exchange, TimeSpan? wait)
    {
        if (wait is { } time)
            exchange.AddHeader("openai-poll-after-ms", ((long)time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
    }
}
