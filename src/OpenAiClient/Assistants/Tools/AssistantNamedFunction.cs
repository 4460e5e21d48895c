using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>A function by its name.</summary>
public sealed record AssistantNamedFunction : JsonModel
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<AssistantNamedFunction>();
}
