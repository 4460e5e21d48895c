using System.Text.Json.Serialization;

namespace OpenAi.Skills;

/// <summary>A request to create a skill. <c>POST /skills</c></summary>
public sealed partial record SkillCreateRequest : JsonModel
{
    /// <summary>
    /// The files, one of them <c>SKILL.md</c>, with names relative to the parent of the skill's folder, such as <c>my-skill/SKILL.md</c>;
    /// or one zip archive of them. <see cref="SkillFiles.FromPath"/> creates either from a folder or an archive.
    /// </summary>
    [JsonIgnore]
    public required IReadOnlyList<FileUpload> Files { get; set; }
}
