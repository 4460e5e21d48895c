namespace OpenAi.Responses;

/// <summary>Whether an image is generated or edited. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseImageAction
{
    /// <summary>The model decides; the default.</summary>
    public static ResponseImageAction Auto { get; } = new("auto");

    /// <summary>A new image is generated.</summary>
    public static ResponseImageAction Generate { get; } = new("generate");

    /// <summary>An existing image is edited.</summary>
    public static ResponseImageAction Edit { get; } = new("edit");
}
