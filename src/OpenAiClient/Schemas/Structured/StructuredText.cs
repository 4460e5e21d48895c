namespace OpenAi.Schemas;

/// <summary>The part of an answer of any API that is read as a value.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Text">The text that should be JSON.</param>
internal sealed record StructuredText(ApiResult Answer, string Text)
{
    /// <summary>The reason why the text is not read; <see langword="null"/> when it can be read.</summary>
    public StructuredOutputFailure? Failure { get; init; }

    /// <summary>The model's explanation of its refusal; <see langword="null"/> when it did not refuse.</summary>
    public string? Refusal { get; init; }

    /// <summary>The state of the answer, for a message.</summary>
    public required string State { get; init; }

    /// <summary>The parameter that limits the length of answers, for a message.</summary>
    public required string LimitName { get; init; }
}
