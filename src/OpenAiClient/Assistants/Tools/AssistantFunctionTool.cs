using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>A function of the caller's; its result goes back as a <see cref="ThreadToolOutput"/>.</summary>
public sealed record AssistantFunctionTool : AssistantTool
{
    /// <summary>Always <c>function</c>.</summary>
    public override string Type => "function";

    /// <summary>The function.</summary>
    public FunctionDefinition Function { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<AssistantFunctionTool>();
}
