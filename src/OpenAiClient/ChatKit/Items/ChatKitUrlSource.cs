namespace OpenAi.ChatKit;

/// <summary>An annotation that refers to a web page.</summary>
public sealed partial record ChatKitUrlSource : JsonModel
{
    /// <summary>The kind, <c>url</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The address.</summary>
    public string Url { get; set; } = "";
}
