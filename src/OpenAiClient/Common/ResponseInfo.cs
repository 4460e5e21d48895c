using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace OpenAi;

/// <summary>How an answer came: status, headers, and what the API says in them.</summary>
public sealed class ResponseInfo
{
    /// <summary>Describes an answer that came from no server, such as a double of a client gives.</summary>
    /// <param name="status">The HTTP status. Default: 200.</param>
    /// <param name="headers">The headers, those of rate limits included (<see cref="RateLimits"/> reads them). Default: none.</param>
    public ResponseInfo(HttpStatusCode status = HttpStatusCode.OK, IEnumerable<KeyValuePair<string, string>>? headers = null)
        : this(Message(status, headers ?? []), attempts: 1)
    {
    }

    internal ResponseInfo(HttpResponseMessage response, int attempts, Func<string, string>? scrub = null)
    {
        Status = response.StatusCode;
        Headers = response.Headers;
        ContentHeaders = response.Content.Headers;
        Attempts = attempts;
        // The one header that goes into messages and logs.
        var requestId = Header("x-request-id") ?? Header("apim-request-id");
        RequestId = requestId is null || scrub is null ? requestId : scrub(requestId);
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The headers of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers that describe the body: its type and length.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>How many times the request was sent, 1 when no retry was needed.</summary>
    public int Attempts { get; internal set; }

    /// <summary>
    /// The server's id of the request, to give to its support (<c>x-request-id</c>, on Azure also <c>apim-request-id</c>);
    /// <see langword="null"/> when it gave none.
    /// </summary>
    public string? RequestId { get; }

    /// <summary>How long the server worked on the request (<c>openai-processing-ms</c>); <see langword="null"/> when it does not say.</summary>
    public TimeSpan? ProcessingTime =>
        double.TryParse(Header("openai-processing-ms"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ms)
            && ms >= 0 && ms < TimeSpan.MaxValue.TotalMilliseconds
            ? TimeSpan.FromMilliseconds(ms)
            : null;

    /// <summary>What is left of the account's limits; its members are <see langword="null"/> where the server says nothing.</summary>
    public RateLimits RateLimits => new(this);

    /// <summary>A header of the answer by its name, in any case; <see langword="null"/> when it is not there.</summary>
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
