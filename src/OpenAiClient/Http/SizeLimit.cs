using System.Globalization;

namespace OpenAi.Http;

/// <summary>A limit in bytes, and the option that sets it.</summary>
internal readonly record struct SizeLimit(int Bytes, string Option)
{
    private const int Megabyte = 1024 * 1024;
    private const int WholeAnswer = 128 * Megabyte;

    // Ten of the largest images, in base64.
    private const int WholeLargeAnswer = 512 * Megabyte;

    /// <summary>Returns the limit of one answer that is no stream.</summary>
    public static SizeLimit OfAnswer(ApiCall call)
    {
        var (settings, endpoint) = (call.Settings, call.Request.Endpoint);
        var own = settings.MaxResponseBytes ?? (endpoint.HasLargeAnswer ? WholeLargeAnswer : WholeAnswer);
        return settings.HttpClientBufferSize < own
            ? new((int)settings.HttpClientBufferSize, "HttpClient.MaxResponseContentBufferSize")
            : new(own, "OpenAiClientOptions.MaxResponseBytes");
    }

    /// <summary>Returns the limit of one event of a stream.</summary>
    public static SizeLimit OfEvent(ApiCall call) => new(call.Settings.MaxEventBytes, "OpenAiClientOptions.MaxEventBytes");

    /// <summary>Creates the exception for an answer or event that exceeds the limit.</summary>
    /// <param name="what">What exceeds the limit, such as "an answer".</param>
    /// <param name="beginning">Its first bytes.</param>
    /// <param name="call">The call.</param>
    /// <param name="info">The response that exceeds the limit, or contains the event.</param>
    public InvalidResponseException Passed(string what, ReadOnlySpan<byte> beginning, ApiCall call, ResponseInfo info)
    {
        var excerpt = Errors.ErrorText.Excerpt(call.Secrets.Scrub(Errors.ErrorText.Cut(beginning)));
        var message = $"The server sent {what} of more than {Shown()}, which is the limit ({Option})."
            + (excerpt.Length == 0 ? "" : $" It begins: {excerpt}")
            + (info.RequestId is { } id ? $" (request id: {id})" : "");
        return new(message, excerpt, path: null, info, innerException: null);
    }

    private string Shown() => Bytes % Megabyte == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Bytes / Megabyte} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{Bytes:N0} bytes");
}
