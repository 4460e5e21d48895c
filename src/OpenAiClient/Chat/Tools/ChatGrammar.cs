using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>A grammar that a custom tool's input must keep to.</summary>
public sealed record ChatGrammar : JsonModel
{
    /// <summary>The grammar's text.</summary>
    public string Definition { get; set; } = "";

    /// <summary>Its language.</summary>
    public GrammarSyntax Syntax { get; set; } = GrammarSyntax.Lark;

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatGrammar>();
}
