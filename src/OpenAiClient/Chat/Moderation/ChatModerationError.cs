using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>Why moderation failed.</summary>
public sealed record ChatModerationError : ChatModerationOutcome
{
    /// <summary>Always <c>error</c>.</summary>
    public override string Type => "error";

    /// <summary>The kind of failure.</summary>
    public string Code { get; set; } = "";

    /// <summary>What happened.</summary>
    public string Message { get; set; } = "";

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatModerationError>();
}
