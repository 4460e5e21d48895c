using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>A top-level answer of the API: its fields, and how it came (<see cref="ResponseInfo"/>).</summary>
public abstract record ApiResult : JsonModel
{
    private protected ApiResult()
    {
    }

    /// <summary>
    /// Status, headers, request id, rate limits and number of attempts of the HTTP answer this object was read from.
    /// <see langword="null"/> for an object that was not read from an answer, or that was part of a larger one.
    /// </summary>
    [JsonIgnore]
    public ResponseInfo? ResponseInfo { get; set; }

    /// <summary>The JSON name of what the operation exists for, where the answer lacks it; an empty list that was sent is there.</summary>
    internal virtual string? MissingField => null;

    /// <summary>The parts of the answer in which servers report errors of their own, such as the choices of a chat.</summary>
    internal virtual IReadOnlyList<JsonModel?> ErrorPlaces => [];
}
