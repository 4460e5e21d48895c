namespace OpenAi.Schemas;

/// <summary>How an answer that is a value of a type is read.</summary>
public sealed class StructuredOutputOptions
{
    /// <summary>
    /// Whether JSON is looked for in an answer that has more than that: thoughts in <c>&lt;think&gt;</c> before it, a fence of Markdown around it, words beside it. For
    /// servers that do not hold models to the schema. Default: <see langword="false"/>, such an answer is <see cref="StructuredOutputFailure.InvalidJson"/>.
    /// </summary>
    public bool FindsJson { get; set; }
}
