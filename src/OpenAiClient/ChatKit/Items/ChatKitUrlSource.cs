namespace OpenAi.ChatKit;

/// <summary>A page that an answer refers to.</summary>
public sealed partial record ChatKitUrlSource : JsonModel
{
    /// <summary>The kind, <c>url</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>Its address.</summary>
    public string Url { get; set; } = "";
}
