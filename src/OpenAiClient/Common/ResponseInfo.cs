using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using OpenAi.Errors;
using OpenAi.Http;

namespace OpenAi;

/// <summary>Information about an HTTP response: status, headers, and the values that the API sends in headers.</summary>
public sealed class ResponseInfo
{
    /// <summary>Describes a response that comes from no server, for test doubles of a client.</summary>
    /// <param name="status">The HTTP status. Default: 200.</param>
    /// <param name="headers">The headers, which may include those of rate limits (<see cref="RateLimits"/> reads them). Default: none.</param>
    public ResponseInfo(HttpStatusCode status = HttpStatusCode.OK, IEnumerable<KeyValuePair<string, string>>? headers = null)
        : this(Message(status, headers ?? []), attempts: 1)
    {
    }

    internal ResponseInfo(HttpResponseMessage response, int attempts, CallSecrets? secrets = null)
    {
        Status = response.StatusCode;
        Headers = response.Headers;
        ContentHeaders = response.Content.Headers;
        Attempts = attempts;
        // This is the only header that is written to messages and logs.
        var requestId = Header("x-request-id") ?? Header("apim-request-id");
        RequestId = requestId is null ? null : ErrorText.Token(secrets is null ? requestId : secrets.Scrub(requestId));
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The headers of the response.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers that describe the body: its type and length.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>The number of attempts, 1 when no retry was needed.</summary>
    public int Attempts { get; internal set; }

    /// <summary>
    /// The server's id of the request, for support requests (<c>x-request-id</c>, on Azure also <c>apim-request-id</c>);
    /// <see langword="null"/> when the server sent none.
    /// </summary>
    public string? RequestId { get; }

    /// <summary>
    /// How long the server processed the request (<c>openai-processing-ms</c>); <see langword="null"/> when the server does not send it.
    /// </summary>
    public TimeSpan? ProcessingTime =>
        double.TryParse(Header("openai-processing-ms"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ms)
            && ms >= 0 && ms < TimeSpan.MaxValue.TotalMilliseconds
            ? TimeSpan.FromMilliseconds(ms)
            : null;

    /// <summary>The rate limits of the account; members that the server did not send are <see langword="null"/>.</summary>
    public RateLimits RateLimits => new(this);

    /// <summary>Returns a header of the response by its name, ignoring case; <see langword="null"/> when it is absent.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>The first value of the header.</returns>
    public string? Header(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Headers.NonValidated.TryGetValues(name, out var values) || ContentHeaders.NonValidated.TryGetValues(name, out values))
        {
            foreach (var value in values)
                return value;
        }
        return null;
    }

    private static HttpResponseMessage Message(HttpStatusCode status, IEnumerable<KeyValuePair<string, string>> headers)
    {
        var message = new HttpResponseMessage(status);
        foreach (var (name, value) in headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
                message.Content.Headers.TryAddWithoutValidation(name, value);
        }
        return message;
    }
}
