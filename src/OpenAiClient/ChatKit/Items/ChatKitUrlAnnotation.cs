namespace OpenAi.ChatKit;

/// <summary>An annotation that refers to a web page.</summary>
public sealed partial record ChatKitUrlAnnotation : ChatKitAnnotation
{
    /// <summary>The page.</summary>
    public ChatKitUrlSource? Source { get; set; }
}
