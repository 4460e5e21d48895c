namespace OpenAi.Responses;

/// <summary>Whether an image is made anew or changed. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseImageAction
{
    /// <summary>The model decides; the default.</summary>
    public static ResponseImageAction Auto { get; } = new("auto");

    /// <summary>It is made anew.</summary>
    public static ResponseImageAction Generate { get; } = new("generate");

    /// <summary>It is changed.</summary>
    public static ResponseImageAction Edit { get; } = new("edit");
}
