namespace OpenAi;

/// <summary>A breakpoint after a part of a message, at which the cached part of a prompt may end.</summary>
public sealed partial record PromptCacheBreakpoint : JsonModel
{
    /// <summary>Always <see cref="PromptCacheMode.Explicit"/>.</summary>
    public PromptCacheMode Mode { get; set; } = PromptCacheMode.Explicit;
}
