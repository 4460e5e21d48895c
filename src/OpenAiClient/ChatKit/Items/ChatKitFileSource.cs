namespace OpenAi.ChatKit;

/// <summary>A file that an answer refers to.</summary>
public sealed partial record ChatKitFileSource : JsonModel
{
    /// <summary>The kind, <c>file</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The file's name.</summary>
    public string Filename { get; set; } = "";
}
