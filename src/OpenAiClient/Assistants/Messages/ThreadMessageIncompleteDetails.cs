using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Why a message ended early.</summary>
public sealed record ThreadMessageIncompleteDetails : JsonModel
{
    /// <summary>The reason.</summary>
    public ThreadMessageIncompleteReason? Reason { get; set; }

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadMessageIncompleteDetails>();
}
