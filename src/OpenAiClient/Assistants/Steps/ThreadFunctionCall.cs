namespace OpenAi.Assistants;

/// <summary>A call of one of the caller's functions.</summary>
public sealed partial record ThreadFunctionCall : ThreadToolCall
{
    /// <summary>The function, its arguments and its result.</summary>
    public ThreadCalledFunction Function { get; set; } = new();
}
