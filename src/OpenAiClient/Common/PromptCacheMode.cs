namespace OpenAi;

/// <summary>What decides where a prompt's cached part ends. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class PromptCacheMode
{
    /// <summary>The server does.</summary>
    public static PromptCacheMode Implicit { get; } = new("implicit");

    /// <summary>The breakpoints in the request do.</summary>
    public static PromptCacheMode Explicit { get; } = new("explicit");
}
