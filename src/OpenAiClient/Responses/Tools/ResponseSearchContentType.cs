namespace OpenAi.Responses;

/// <summary>A type of content to search for. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseSearchContentType
{
    /// <summary>Text.</summary>
    public static ResponseSearchContentType Text { get; } = new("text");

    /// <summary>Images.</summary>
    public static ResponseSearchContentType Image { get; } = new("image");
}
