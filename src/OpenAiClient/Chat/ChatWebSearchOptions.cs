using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>How a search model searches the web.</summary>
public sealed record ChatWebSearchOptions : JsonModel
{
    /// <summary>Where the user is. Default: <see langword="null"/>.</summary>
    public ChatUserLocation? UserLocation { get; set; }

    /// <summary>How much of what is found goes into the model's context. Default: the server's, <see cref="OpenAi.SearchContextSize.Medium"/>.</summary>
    public SearchContextSize? SearchContextSize { get; set; }

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatWebSearchOptions>();
}
