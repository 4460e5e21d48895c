using System.Text.Json.Serialization;

namespace OpenAi.Skills;

/// <summary>A skill to be made. <c>POST /skills</c></summary>
public sealed partial record SkillCreateRequest : JsonModel
{
    /// <summary>
    /// Its files, one of them <c>SKILL.md</c>, named as below the folder that holds them all, such as <c>my-skill/SKILL.md</c>; or one
    /// zip archive of them. <see cref="SkillFiles.FromPath"/> makes either of a folder or an archive.
    /// </summary>
    [JsonIgnore]
    public required IReadOnlyList<FileUpload> Files { get; set; }
}
