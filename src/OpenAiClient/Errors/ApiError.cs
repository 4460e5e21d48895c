using System.Text.Json;

namespace OpenAi.Errors;

/// <summary>What a server says about a failure, as far as it says it.</summary>
internal sealed record ApiError(string? Message, string? Type = null, string? Code = null, string? Param = null)
{
    /// <summary>How long the server asks to wait, where it says so in the body.</summary>
    public TimeSpan? RetryDelay { get; init; }

    /// <summary>All that the server says of it, an object; <see langword="null"/> where it says no more than a message.</summary>
    public JsonElement? Json { get; init; }

    /// <summary>Whether a filter of contents is the reason.</summary>
    public bool IsContentFiltered =>
        Code is "content_filter" or "content_policy_violation" or "moderation_blocked" or FilterCode || ErrorFields.CodeWithin(Json) == FilterCode;

    private const string FilterCode = "ResponsibleAIPolicyViolation";
}
