namespace OpenAi.ChatKit;

/// <summary>A file that an answer refers to.</summary>
public sealed partial record ChatKitFileAnnotation : ChatKitAnnotation
{
    /// <summary>The file.</summary>
    public ChatKitFileSource? Source { get; set; }
}
