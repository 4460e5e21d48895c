namespace OpenAi;

/// <summary>How the end of a prompt's cached part is determined. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class PromptCacheMode
{
    /// <summary>The server determines it.</summary>
    public static PromptCacheMode Implicit { get; } = new("implicit");

    /// <summary>The breakpoints in the request determine it.</summary>
    public static PromptCacheMode Explicit { get; } = new("explicit");
}
