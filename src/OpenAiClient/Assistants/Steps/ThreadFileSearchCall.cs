using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>A file search.</summary>
public sealed record ThreadFileSearchCall : ThreadToolCall
{
    /// <summary>Always <c>file_search</c>.</summary>
    public override string Type => "file_search";

    /// <summary>How it searched and what it found.</summary>
    public ThreadFileSearch FileSearch { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadFileSearchCall>();
}
