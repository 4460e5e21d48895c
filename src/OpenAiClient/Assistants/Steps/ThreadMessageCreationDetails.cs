using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>It writes a message.</summary>
public sealed record ThreadMessageCreationDetails : ThreadRunStepDetails
{
    /// <summary>Always <c>message_creation</c>.</summary>
    public override string Type => "message_creation";

    /// <summary>The message.</summary>
    public ThreadCreatedMessage MessageCreation { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadMessageCreationDetails>();
}
