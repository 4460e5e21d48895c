using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>Where the user is.</summary>
public sealed record ChatUserLocation : JsonModel
{
    /// <summary>Always <c>approximate</c>.</summary>
    public string Type { get; set; } = "approximate";

    /// <summary>The place.</summary>
    public required ApproximateLocation Approximate { get; set; }

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatUserLocation>();
}
