using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>An image that was uploaded.</summary>
public sealed record ThreadImageFile : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }

    /// <summary>How closely the model looks. Default: <see cref="ThreadImageDetail.Auto"/>.</summary>
    public ThreadImageDetail? Detail { get; set; }

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadImageFile>();
}
