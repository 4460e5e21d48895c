namespace OpenAi.Responses;

/// <summary>What to search for. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseSearchContentType
{
    /// <summary>Text.</summary>
    public static ResponseSearchContentType Text { get; } = new("text");

    /// <summary>Images.</summary>
    public static ResponseSearchContentType Image { get; } = new("image");
}
