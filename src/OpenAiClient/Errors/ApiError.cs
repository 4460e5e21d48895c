using System.Text.Json;

namespace OpenAi.Errors;

/// <summary>The error in an answer of a server, as far as the server describes it.</summary>
internal sealed record ApiError(string? Message, string? Type = null, string? Code = null, string? Param = null)
{
    /// <summary>How long the server asks to wait in the body; <see langword="null"/> when it does not say.</summary>
    public TimeSpan? RetryDelay { get; init; }

    /// <summary>When an exhausted limit is reset, as the server says it in the body; <see langword="null"/> when it does not.</summary>
    public string? LimitReset { get; init; }

    /// <summary>The error as a JSON object; <see langword="null"/> when the server sends only a message.</summary>
    public JsonElement? Json { get; init; }

    /// <summary>Whether a content filter is the reason.</summary>
    public bool IsContentFiltered =>
        Code is "content_filter" or "content_policy_violation" or "moderation_blocked" or FilterCode || ErrorFields.CodeWithin(Json) == FilterCode;

    private const string FilterCode = "ResponsibleAIPolicyViolation";
}
