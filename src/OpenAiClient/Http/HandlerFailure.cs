using System.Net.Sockets;
using OpenAi.Files;

namespace OpenAi.Http;

/// <summary>What a handler of the caller's threw between the client and its connections, where it is no failure of the network.</summary>
internal static class HandlerFailure
{
    private const string ResilienceRemedy =
        "This client retries and limits its calls by itself: give it no resilience handler, or one whose limits are longer than "
        + "AttemptTimeout and Timeout. AddOpenAiClient takes those of ConfigureHttpClientDefaults off.";

    private const string Remedy = "Mend it where it was added: to WrapHandler, to the HttpClient that was handed to OpenAiClient, or to the builder that AddOpenAiClient gave.";

    public static bool IsOne(Exception exception) =>
        exception is not (OpenAiException or CallersException or OperationCanceledException or ObjectDisposedException)
        && exception is not (HttpRequestException or IOException or InvalidDataException or SocketException)
        && UploadSourceException.SourceOf(exception) is null;

    public static HandlerException Of(ApiCall call, Exception exception)
    {
        var clean = CleanException.Of(exception, call.Secrets.Scrub);
        var type = exception.GetType().FullName ?? "";
        var handler = HandlerIn(exception.StackTrace);
        var remedy = type.StartsWith("Polly.", StringComparison.Ordinal) ? ResilienceRemedy : Remedy;
        return new($"{handler ?? "A handler"}, before the client's connections, threw {type}: {clean.Message} {remedy}", clean) { Attempts = call.Attempts };
    }

    // The innermost handler at work. By the text, since trimming takes from native programs what a frame could be asked for.
    private static string? HandlerIn(string? trace)
    {
        foreach (var line in (trace ?? "").Split('\n'))
        {
            var start = line.IndexOf("at ", StringComparison.Ordinal);
            var end = line.IndexOf(".SendAsync(HttpRequestMessage", StringComparison.Ordinal);
            if (start < 0 || end < start)
                continue;
            var name = line[(start + 3)..end];
            if (!name.StartsWith("System.Net.Http.", StringComparison.Ordinal))
                return name;
        }
        return null;
    }
}
