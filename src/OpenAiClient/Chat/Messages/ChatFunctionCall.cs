using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The name and the arguments of a function call.</summary>
public sealed partial record ChatFunctionCall : JsonModel
{
    /// <summary>The name of the function.</summary>
    [Carries]
    public string Name { get; set; } = "";

    /// <summary>The arguments as JSON text, written by the model: it may be invalid, violate the schema, or be empty.</summary>
    [JsonIgnore]
    public string Arguments { get; set; } = "";

    /// <summary>The arguments as they are sent: servers that parse them refuse an empty text.</summary>
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
