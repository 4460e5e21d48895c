using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>A call of a function of the caller's.</summary>
public sealed record ThreadFunctionCall : ThreadToolCall
{
    /// <summary>Always <c>function</c>.</summary>
    public override string Type => "function";

    /// <summary>The function, its arguments and its result.</summary>
    public ThreadCalledFunction Function { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadFunctionCall>();
}
