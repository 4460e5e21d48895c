using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>How many tokens a request's input has.</summary>
public sealed partial record ResponseInputTokens : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>response.input_tokens</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The number.</summary>
    [Essential]
    public long? InputTokens { get; set; }
}
