namespace OpenAi.Chat;

/// <summary>How a search model searches the web.</summary>
public sealed partial record ChatWebSearchOptions : JsonModel
{
    /// <summary>Where the user is. Default: <see langword="null"/>.</summary>
    public ChatUserLocation? UserLocation { get; set; }

    /// <summary>How much of what is found goes into the model's context. Default: the server's, <see cref="OpenAi.SearchContextSize.Medium"/>.</summary>
    public SearchContextSize? SearchContextSize { get; set; }
}
