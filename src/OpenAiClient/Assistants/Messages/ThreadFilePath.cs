using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>A file that the code interpreter wrote.</summary>
public sealed record ThreadFilePath : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadFilePath>();
}
