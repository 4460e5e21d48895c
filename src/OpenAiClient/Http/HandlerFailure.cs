using System.Net.Sockets;
using OpenAi.Files;

namespace OpenAi.Http;

/// <summary>Creates the exception for a failure of a handler of the caller that is no failure of the network.</summary>
internal static class HandlerFailure
{
    private const string ResilienceRemedy =
        "This client has its own retries and timeouts: add no resilience handler to it, or one with timeouts longer than "
        + "AttemptTimeout and Timeout. AddOpenAiClient removes the resilience handlers of ConfigureHttpClientDefaults.";

    private const string Remedy = "Fix the handler where it was added: in WrapHandler, in the HttpClient that was passed to OpenAiClient, or in the builder that AddOpenAiClient returned.";

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
        // Polly's exceptions have the stack trace of the code that they stopped.
        var handler = (isResilience ? handlers.Find(static name => name.Contains("Resilience", StringComparison.Ordinal)) : null) ?? handlers.FirstOrDefault("A handler");
        return new($"{handler}, before the client's connections, threw {type}: {Sentence(clean.Message)} {(isResilience ? ResilienceRemedy : Remedy)}", clean) { Attempts = call.Attempts };
    }

    private static string Sentence(string message) => message.TrimEnd() is [.., '.' or '!' or '?'] ? message : message + ".";

    // Finds the handlers in the stack trace, the innermost first. The text is searched, because trimmed native programs have no metadata
    // for stack frames.
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
