using System.Text.Json.Serialization;

namespace OpenAi.Skills;

/// <summary>A version of a skill to be made. <c>POST /skills/{skill_id}/versions</c></summary>
public sealed partial record SkillVersionCreateRequest : JsonModel
{
    /// <inheritdoc cref="SkillCreateRequest.Files"/>
    [JsonIgnore]
    public required IReadOnlyList<FileUpload> Files { get; set; }

    /// <summary>Whether it becomes the default version. Default: the server's, <see langword="false"/>.</summary>
    public bool? Default { get; set; }
}
