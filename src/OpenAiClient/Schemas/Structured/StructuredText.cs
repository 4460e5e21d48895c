namespace OpenAi.Schemas;

/// <summary>What of an answer, of whatever API, is to be read as a value.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Text">The text that should be JSON.</param>
internal sealed record StructuredText(ApiResult Answer, string Text)
{
    /// <summary>Why it is not even tried; <see langword="null"/> when the text can be read.</summary>
    public StructuredOutputFailure? Failure { get; init; }

    /// <summary>The model's words of refusal; <see langword="null"/> when it did not refuse.</summary>
    public string? Refusal { get; init; }

    /// <summary>How the answer ended, for a message.</summary>
    public required string State { get; init; }

    /// <summary>The parameter that limits the length of answers, for a message.</summary>
    public required string LimitName { get; init; }
}
