using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>A top-level answer of the API, with information about its HTTP response (<see cref="ResponseInfo"/>).</summary>
public abstract record ApiResult : JsonModel
{
    private protected ApiResult()
    {
    }

    /// <summary>
    /// Status, headers, request id, rate limits and number of attempts of the HTTP response. <see langword="null"/> for an object that
    /// was not read from a response, or that is part of a larger object.
    /// </summary>
    [JsonIgnore]
    public ResponseInfo? ResponseInfo { get; set; }

    /// <summary>
    /// The JSON name of the essential field that the answer lacks; <see langword="null"/> when the answer is complete. An empty list
    /// counts as present.
    /// </summary>
    internal virtual string? MissingField => null;

    /// <summary>The parts of the answer that may contain errors of the server, such as the choices of a chat.</summary>
    internal virtual IReadOnlyList<JsonModel?> ErrorPlaces => [];
}
