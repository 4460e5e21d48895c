using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>The model must search the files.</summary>
public sealed record AssistantFileSearchToolChoice : AssistantToolChoice
{
    /// <summary>Always <c>file_search</c>.</summary>
    public override string Type => "file_search";

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<AssistantFileSearchToolChoice>();
}
