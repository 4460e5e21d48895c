namespace OpenAi.Schemas;

/// <summary>Options for reading an answer that contains a value of a type.</summary>
/// <example>
/// <code>
/// using OpenAi.Schemas;
///
/// var answer = await openai.Chat.CreateAsync&lt;City&gt;(request, new StructuredOutputOptions { FindsJson = true });   // for servers without schemas
/// Console.WriteLine(answer.TryGetParsed(out var city) ? city.Name : answer.Failure);
///
/// record City(string Name);
/// </code>
/// </example>
public sealed class StructuredOutputOptions
{
    /// <summary>
    /// Whether JSON is extracted from an answer with other text: reasoning in <c>&lt;think&gt;</c> before it, a Markdown fence around it, words beside it. For
    /// servers that do not enforce the schema. Default: <see langword="false"/>, such an answer is <see cref="StructuredOutputFailure.InvalidJson"/>.
    /// </summary>
    public bool FindsJson { get; set; }
}
