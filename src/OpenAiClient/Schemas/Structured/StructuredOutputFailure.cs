namespace OpenAi.Schemas;

/// <summary>Why an answer holds no value of its type.</summary>
public enum StructuredOutputFailure
{
    /// <summary>The model refused; <see cref="StructuredAnswer{T}.Refusal"/> says why.</summary>
    Refusal,

    /// <summary>The answer reached the limit of tokens, and its JSON is cut.</summary>
    Length,

    /// <summary>A content filter left something out.</summary>
    ContentFilter,

    /// <summary>There is no text: the model calls tools, or the server sent no choice.</summary>
    NoText,

    /// <summary>The text is not JSON of the type.</summary>
    InvalidJson,

    /// <summary>The response failed, was cancelled, or is not done; never of chat. The exception says how it stands.</summary>
    NotCompleted,
}
