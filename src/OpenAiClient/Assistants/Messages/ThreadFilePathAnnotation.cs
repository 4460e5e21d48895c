using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>The path, within the text, of a file that the code interpreter wrote.</summary>
public sealed record ThreadFilePathAnnotation : ThreadAnnotation
{
    /// <summary>Always <c>file_path</c>.</summary>
    public override string Type => "file_path";

    /// <summary>The file.</summary>
    public ThreadFilePath FilePath { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadFilePathAnnotation>();
}
