using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>A tool by its name.</summary>
public sealed record ChatNamedTool : JsonModel
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatNamedTool>();
}
