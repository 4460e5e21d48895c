using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>The model must call this function.</summary>
public sealed record AssistantFunctionToolChoice : AssistantToolChoice
{
    /// <summary>Always <c>function</c>.</summary>
    public override string Type => "function";

    /// <summary>The function.</summary>
    public AssistantNamedFunction Function { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<AssistantFunctionToolChoice>();
}
