namespace OpenAi.Chat;

/// <summary>Options for the web search of a search model.</summary>
public sealed partial record ChatWebSearchOptions : JsonModel
{
    /// <summary>The location of the user. Default: <see langword="null"/>.</summary>
    public ChatUserLocation? UserLocation { get; set; }

    /// <summary>
    /// How much of the results is added to the model's context. Default: the server's, <see cref="OpenAi.SearchContextSize.Medium"/>.
    /// </summary>
    public SearchContextSize? SearchContextSize { get; set; }
}
