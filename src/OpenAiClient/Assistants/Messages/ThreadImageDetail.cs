namespace OpenAi.Assistants;

/// <summary>How closely the model looks at an image. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ThreadImageDetail
{
    /// <summary>The model decides; the default.</summary>
    public static ThreadImageDetail Auto { get; } = new("auto");

    /// <summary>Coarsely, for few tokens.</summary>
    public static ThreadImageDetail Low { get; } = new("low");

    /// <summary>Closely, for more tokens.</summary>
    public static ThreadImageDetail High { get; } = new("high");
}
