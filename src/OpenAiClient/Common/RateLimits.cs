namespace OpenAi;

/// <summary>The limits of the account for the model in question, as the answer's headers tell them.</summary>
public sealed class RateLimits
{
    private readonly ResponseInfo _response;

    /// <summary>Reads the limits of an answer.</summary>
    /// <param name="response">The answer's status and headers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public RateLimits(ResponseInfo response)
    {
        ArgumentNullException.ThrowIfNull(response);
        _response = response;
    }

    /// <summary>The limit of requests in a span of time.</summary>
    public RateLimit Requests => RateLimit.From(_response, "requests");

    /// <summary>The limit of tokens in a span of time.</summary>
    public RateLimit Tokens => RateLimit.From(_response, "tokens");
}
