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
        var isResilience = type.StartsWith("Polly.", StringComparison.Ordinal);
        var handlers = HandlersIn(exception.StackTrace);
        // Polly gives its exceptions the trace of what it has stopped.
        var handler = (isResilience ? handlers.Find(static name => name.Contains("Resilience", StringComparison.Ordinal)) : null) ?? handlers.FirstOrDefault("A handler");
        return new($"{handler}, before the client's connections, threw {type}: {clean.Message} {(isResilience ? ResilienceRemedy : Remedy)}", clean) { Attempts = call.Attempts };
    }

    // The handlers at work, the innermost first. By the text, since trimming takes from native programs what a frame could be asked for.
    private static List<string> HandlersIn(string? trace)
    {
        var handlers = new List<string>();
        foreach (var line in (trace ?? "").Split('\n'))
        {
            var start = line.IndexOf("at ", StringComparison.Ordinal);
            var end = line.IndexOf(".SendAsync(HttpRequestMessage", StringComparison.Ordinal);
            if (start >= 0 && end > start && line[(start + 3)..end] is var name && !name.StartsWith("System.Net.Http.", StringComparison.Ordinal))
                handlers.Add(name);
        }
        return handlers;
    }
}
