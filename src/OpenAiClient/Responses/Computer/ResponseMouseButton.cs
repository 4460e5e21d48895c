namespace OpenAi.Responses;

/// <summary>A mouse button. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseMouseButton
{
    /// <summary>The left button.</summary>
    public static ResponseMouseButton Left { get; } = new("left");

    /// <summary>The right button.</summary>
    public static ResponseMouseButton Right { get; } = new("right");

    /// <summary>The wheel.</summary>
    public static ResponseMouseButton Wheel { get; } = new("wheel");

    /// <summary>The back button.</summary>
    public static ResponseMouseButton Back { get; } = new("back");

    /// <summary>The forward button.</summary>
    public static ResponseMouseButton Forward { get; } = new("forward");
}
