using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The number of input tokens of a request.</summary>
public sealed partial record ResponseInputTokens : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>response.input_tokens</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The number of tokens.</summary>
    [Essential]
    public long? InputTokens { get; set; }
}
