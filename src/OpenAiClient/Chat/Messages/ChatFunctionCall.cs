using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>A function that the model asks to be called, and with what.</summary>
public sealed partial record ChatFunctionCall : JsonModel
{
    /// <summary>The function.</summary>
    [Carries]
    public string Name { get; set; } = "";

    /// <summary>Its arguments as JSON text, written by the model: it may be invalid, not keep to the schema, or be empty.</summary>
    [JsonIgnore]
    public string Arguments { get; set; } = "";

    /// <summary>The arguments as they travel: servers that parse them refuse those that are empty.</summary>
    [AnyText]
    [Carries]
    [JsonInclude]
    [JsonPropertyName("arguments")]
    internal string Wire
    {
        get => Arguments.AsSpan().Trim() is "" or "null" ? "{}" : Arguments;
        set => Arguments = value;
    }
}
