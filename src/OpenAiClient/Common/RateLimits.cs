namespace OpenAi;

/// <summary>The rate limits of the account for the model of a request, from the headers of the response.</summary>
public sealed class RateLimits
{
    private readonly ResponseInfo _response;

    /// <summary>Reads the rate limits of a response.</summary>
    /// <param name="response">Status and headers of the response.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public RateLimits(ResponseInfo response)
    {
        ArgumentNullException.ThrowIfNull(response);
        _response = response;
    }

    /// <summary>The limit of requests within a period of time.</summary>
    public RateLimit Requests => RateLimit.From(_response, "requests");

    /// <summary>The limit of tokens within a period of time.</summary>
    public RateLimit Tokens => RateLimit.From(_response, "tokens");
}
