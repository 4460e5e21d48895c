namespace OpenAi.ChatKit;

/// <summary>A page that an answer refers to.</summary>
public sealed partial record ChatKitUrlAnnotation : ChatKitAnnotation
{
    /// <summary>The page.</summary>
    public ChatKitUrlSource? Source { get; set; }
}
