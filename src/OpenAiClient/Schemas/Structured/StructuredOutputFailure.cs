namespace OpenAi.Schemas;

/// <summary>The reason why an answer contains no value of its type.</summary>
public enum StructuredOutputFailure
{
    /// <summary>The model refused; <see cref="StructuredAnswer{T}.Refusal"/> contains its explanation.</summary>
    Refusal,

    /// <summary>The answer reached the token limit, so its JSON is incomplete.</summary>
    Length,

    /// <summary>A content filter removed part of the answer.</summary>
    ContentFilter,

    /// <summary>There is no text: the model calls tools, or the server sent no choice.</summary>
    NoText,

    /// <summary>The text is not valid JSON of the type.</summary>
    InvalidJson,

    /// <summary>
    /// The response failed, was cancelled, or is not completed; does not occur in chat. The message of the exception contains its status.
    /// </summary>
    NotCompleted,
}
