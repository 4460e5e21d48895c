using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>
/// What the input of a custom tool must look like: a <see cref="ChatTextToolFormat"/>, a <see cref="ChatGrammarToolFormat"/>,
/// or an <see cref="UnknownChatCustomToolFormat"/>.
/// </summary>
[JsonConverter(typeof(ChatCustomToolFormatConverter))]
public abstract partial record ChatCustomToolFormat : JsonModel
{
    private protected ChatCustomToolFormat()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    public abstract string Type { get; }
}
