namespace OpenAi.Skills;

public partial class SkillVersionsClient
{
    /// <summary>Creates a version from a folder or a zip archive. <c>POST /skills/{skill_id}/versions</c></summary>
    /// <param name="skillId">The skill.</param>
    /// <param name="path">The folder that contains <c>SKILL.md</c>, or the archive: see <see cref="SkillFiles.FromPath"/>.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The version; <see cref="SkillsClient.UpdateAsync"/> makes it the default.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank; or the folder contains no <c>SKILL.md</c>; or it
    /// contains a symbolic link.</exception>
    /// <exception cref="FileNotFoundException">Neither a folder nor a file exists at the path.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<SkillVersion> CreateAsync(string skillId, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        CreateAsync(skillId, new SkillVersionCreateRequest { Files = SkillFiles.FromPath(path) }, requestOptions, cancellationToken);
}
