using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>The message that a step writes.</summary>
public sealed record ThreadCreatedMessage : JsonModel
{
    /// <summary>Its id.</summary>
    public string? MessageId { get; set; }

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadCreatedMessage>();
}
