namespace OpenAi.Skills;

public partial class SkillsClient
{
    /// <summary>Creates a skill of a folder or a zip archive. <c>POST /skills</c></summary>
    /// <param name="path">The folder that has <c>SKILL.md</c>, or the archive: see <see cref="SkillFiles.FromPath"/>.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the upload.</param>
    /// <returns>The skill.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="path"/> is <see langword="null"/> or blank; or there is no <c>SKILL.md</c> in the folder; or something in it is a symbolic link.
    /// </exception>
    /// <exception cref="FileNotFoundException">There is neither a folder nor a file.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<Skill> CreateAsync(string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        CreateAsync(new SkillCreateRequest { Files = SkillFiles.FromPath(path) }, requestOptions, cancellationToken);
}
