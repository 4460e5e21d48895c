namespace OpenAi;

/// <summary>Whether the model must call one of the allowed tools. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class AllowedToolsMode
{
    /// <summary>The model decides.</summary>
    public static AllowedToolsMode Auto { get; } = new("auto");

    /// <summary>The model calls at least one tool.</summary>
    public static AllowedToolsMode Required { get; } = new("required");
}
