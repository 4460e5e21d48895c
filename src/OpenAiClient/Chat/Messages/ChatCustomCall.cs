using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>A custom tool that the model asks to be called, and with what.</summary>
public sealed record ChatCustomCall : JsonModel
{
    /// <summary>The tool.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its input as free text, written by the model.</summary>
    public string Input { get; set; } = "";

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatCustomCall>();
}
