using System.Text.Json.Serialization;

namespace OpenAi.Skills;

/// <summary>A request to create a version of a skill. <c>POST /skills/{skill_id}/versions</c></summary>
public sealed partial record SkillVersionCreateRequest : JsonModel
{
    /// <inheritdoc cref="SkillCreateRequest.Files"/>
    [JsonIgnore]
    public required IReadOnlyList<FileUpload> Files { get; set; }

    /// <summary>Whether the version becomes the default. Default: the server's, <see langword="false"/>.</summary>
    public bool? Default { get; set; }
}
