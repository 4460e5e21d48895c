using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Why a run ended early.</summary>
public sealed record ThreadRunIncompleteDetails : JsonModel
{
    /// <summary>The reason.</summary>
    public ThreadRunIncompleteReason? Reason { get; set; }

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadRunIncompleteDetails>();
}
