namespace OpenAi.Responses;

/// <summary>A button of a mouse. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseMouseButton
{
    /// <summary>The left one.</summary>
    public static ResponseMouseButton Left { get; } = new("left");

    /// <summary>The right one.</summary>
    public static ResponseMouseButton Right { get; } = new("right");

    /// <summary>The wheel.</summary>
    public static ResponseMouseButton Wheel { get; } = new("wheel");

    /// <summary>The one that goes back.</summary>
    public static ResponseMouseButton Back { get; } = new("back");

    /// <summary>The one that goes forward.</summary>
    public static ResponseMouseButton Forward { get; } = new("forward");
}
