using System.Globalization;
using OpenAi.Json;
using OpenAi.Testing.Http;

namespace OpenAi.Testing.World;

/// <summary>Parses the content of a request, or rejects it.</summary>
internal static class ExchangeReading
{
    public static T Read<T>(this FakeExchange exchange, JsonReading<T> read)
        where T : class =>
        exchange.TryRead(read, out var value, out var problem) ? value : throw new FakeRefusal(problem);

    /// <summary>Parses a body that may be missing.</summary>
    public static T ReadOrNew<T>(this FakeExchange exchange, JsonReading<T> read)
        where T : class, new() =>
        exchange.Request.Body.Length == 0 ? new T() : exchange.Read(read);

    /// <summary>Sends the client the polling interval.</summary>
    public static void AskToPollAfter(this FakeExchange exchange, TimeSpan? wait)
    {
        if (wait is { } time)
            exchange.AddHeader("openai-poll-after-ms", ((long)time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
    }
}
