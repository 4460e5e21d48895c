using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>An image that code drew.</summary>
public sealed record ThreadOutputImage : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadOutputImage>();
}
