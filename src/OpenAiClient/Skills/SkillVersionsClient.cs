using System.Runtime.CompilerServices;
using OpenAi.Http;

namespace OpenAi.Skills;

/// <summary>The client of the versions of a skill. <c>/skills/{skill_id}/versions</c>. Thread-safe.</summary>
public partial class SkillVersionsClient
{
    private static readonly EndpointGroup _group = new("skills/{skill_id}/versions");

    internal static Endpoint<SkillVersionCreateRequest, SkillVersion> Create => field ??= new(_group, HttpMethod.Post) { Files = static (request, form) => SkillFiles.AddTo(form, request.Files) };

    internal static ListEndpoint<SkillVersionListQuery, SkillVersion> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<SkillVersion> Get => field ??= new(_group, HttpMethod.Get, "{version}");

    internal static Endpoint<SkillVersionDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{version}");

    internal static DownloadEndpoint Content => field ??= new(_group, HttpMethod.Get, "{version}/content");

    private readonly ApiTransport _transport;

    internal SkillVersionsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected SkillVersionsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Creates a version. <c>POST /skills/{skill_id}/versions</c></summary>
    /// <param name="skillId">The skill.</param>
    /// <param name="request">The files, and whether the version becomes the default.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its list of files is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="skillId"/> is <see langword="null"/>, blank, or not a valid id; or the name of a
    /// file is outside of the skill's folder.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    [OverloadResolutionPriority(1)]
    public virtual Task<SkillVersion> CreateAsync(string skillId, SkillVersionCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create.At(skillId), request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the versions. <c>GET /skills/{skill_id}/versions</c></summary>
    /// <param name="skillId">The skill.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="skillId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <example>
    /// <code>
    /// await foreach (var skill in openai.Skills.ListAsync())
    /// {
    ///     await foreach (var version in openai.Skills.Versions.ListAsync(skill.Id))
    ///         Console.WriteLine($"{skill.Name}, version {version.Version}");
    /// }
    /// </code>
    /// </example>
    public virtual PagedList<SkillVersion> ListAsync(string skillId, SkillVersionListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List.At(skillId), query, requestOptions, cancellationToken);

    /// <summary>Gets a version. <c>GET /skills/{skill_id}/versions/{version}</c></summary>
    /// <param name="skillId">The skill.</param>
    /// <param name="version">The number of the version.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentException"><paramref name="skillId"/> or <paramref name="version"/> is <see langword="null"/>, blank, or
    /// not valid.</exception>
    public virtual Task<SkillVersion> GetAsync(string skillId, string version, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(skillId, version), requestOptions, cancellationToken);

    /// <summary>Deletes a version. <c>DELETE /skills/{skill_id}/versions/{version}</c></summary>
    /// <param name="skillId">The skill.</param>
    /// <param name="version">The number of the version.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="skillId"/> or <paramref name="version"/> is <see langword="null"/>, blank, or
    /// not valid.</exception>
    public virtual Task<SkillVersionDeleted> DeleteAsync(string skillId, string version, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(skillId, version), requestOptions, cancellationToken);

    /// <summary>Downloads the files of a version as a zip archive. <c>GET /skills/{skill_id}/versions/{version}/content</c></summary>
    /// <param name="skillId">The skill.</param>
    /// <param name="version">The number of the version.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the download, also after the task has completed.</param>
    /// <returns>The download; the caller disposes it.</returns>
    /// <exception cref="ArgumentException"><paramref name="skillId"/> or <paramref name="version"/> is <see langword="null"/>, blank, or
    /// not valid.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<Download> DownloadAsync(string skillId, string version, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.DownloadAsync(Content.At(skillId, version), requestOptions, cancellationToken);
}
