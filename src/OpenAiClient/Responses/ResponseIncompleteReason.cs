namespace OpenAi.Responses;

/// <summary>The reason why a response is incomplete. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseIncompleteReason
{
    /// <summary>The response reached <see cref="ResponseRequest.MaxOutputTokens"/>, or the model's own limit.</summary>
    public static ResponseIncompleteReason MaxOutputTokens { get; } = new("max_output_tokens");

    /// <summary>A content filter cut the response off.</summary>
    public static ResponseIncompleteReason ContentFilter { get; } = new("content_filter");
}
