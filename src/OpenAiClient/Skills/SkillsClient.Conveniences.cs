namespace OpenAi.Skills;

public partial class SkillsClient
{
    /// <summary>Creates a skill from a folder or a zip archive. <c>POST /skills</c></summary>
    /// <param name="path">The folder that contains <c>SKILL.md</c>, or the archive: see <see cref="SkillFiles.FromPath"/>.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The skill.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank; or the folder contains no
    /// <c>SKILL.md</c>; or it contains a symbolic link.</exception>
    /// <exception cref="FileNotFoundException">Neither a folder nor a file exists at the path.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// Directory.CreateDirectory("basic-math");
    /// File.WriteAllText("basic-math/SKILL.md", "---\nname: basic-math\ndescription: Add or multiply numbers.\n---\nUse Python.");
    ///
    /// var skill = await openai.Skills.CreateAsync("basic-math");
    /// Console.WriteLine($"{skill.Name}, version {skill.LatestVersion}");
    /// </code>
    /// </example>
    public virtual Task<Skill> CreateAsync(string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        CreateAsync(new SkillCreateRequest { Files = SkillFiles.FromPath(path) }, requestOptions, cancellationToken);
}
