namespace OpenAi.Chat;

/// <summary>
/// The format of a custom tool's input: a <see cref="ChatTextToolFormat"/>, a <see cref="ChatGrammarToolFormat"/>,
/// or an <see cref="UnknownChatCustomToolFormat"/>.
/// </summary>
[Union("type")]
[Variant<ChatTextToolFormat>("text")]
[Variant<ChatGrammarToolFormat>("grammar")]
public abstract partial record ChatCustomToolFormat : JsonModel
{
}
