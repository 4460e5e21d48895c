namespace OpenAi.Chat;

/// <summary>
/// What the input of a custom tool must look like: a <see cref="ChatTextToolFormat"/>, a <see cref="ChatGrammarToolFormat"/>,
/// or an <see cref="UnknownChatCustomToolFormat"/>.
/// </summary>
[Union("type")]
[Variant<ChatTextToolFormat>("text")]
[Variant<ChatGrammarToolFormat>("grammar")]
public abstract partial record ChatCustomToolFormat : JsonModel
{
}
