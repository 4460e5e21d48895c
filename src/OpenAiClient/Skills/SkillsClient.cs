using System.Runtime.CompilerServices;
using OpenAi.Http;

namespace OpenAi.Skills;

/// <summary>The client of skills: instructions and files that models use when they need them. <c>/skills</c>. Thread-safe.</summary>
public partial class SkillsClient
{
    private static readonly EndpointGroup _group = new("skills");

    internal static Endpoint<SkillCreateRequest, Skill> Create => field ??= new(_group, HttpMethod.Post) { Files = static (request, form) => SkillFiles.AddTo(form, request.Files) };

    internal static ListEndpoint<SkillListQuery, Skill> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<Skill> Get => field ??= new(_group, HttpMethod.Get, "{skill_id}");

    internal static Endpoint<SkillUpdateRequest, Skill> Update => field ??= new(_group, HttpMethod.Post, "{skill_id}");

    internal static Endpoint<SkillDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{skill_id}");

    internal static DownloadEndpoint Content => field ??= new(_group, HttpMethod.Get, "{skill_id}/content");

    private readonly ApiTransport _transport;

    internal SkillsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected SkillsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The client of the versions of a skill. <c>/skills/{skill_id}/versions</c></summary>
    public virtual SkillVersionsClient Versions => field ??= new SkillVersionsClient(_transport);

    /// <summary>Creates a skill. <c>POST /skills</c></summary>
    /// <param name="request">The files.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The skill.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its list of files is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The name of a file is outside of the skill's folder.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    [OverloadResolutionPriority(1)]
    public virtual Task<Skill> CreateAsync(SkillCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the skills. <c>GET /skills</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    public virtual PagedList<Skill> ListAsync(SkillListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets a skill. <c>GET /skills/{skill_id}</c></summary>
    /// <param name="skillId">The skill.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The skill.</returns>
    /// <exception cref="ArgumentException"><paramref name="skillId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Skill> GetAsync(string skillId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(skillId), requestOptions, cancellationToken);

    /// <summary>Sets the default version of a skill. <c>POST /skills/{skill_id}</c></summary>
    /// <param name="skillId">The skill.</param>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated skill.</returns>
    /// <exception cref="ArgumentException"><paramref name="skillId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Skill> UpdateAsync(string skillId, SkillUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(skillId), request, requestOptions, cancellationToken);
    }

    /// <summary>Deletes a skill with its versions. <c>DELETE /skills/{skill_id}</c></summary>
    /// <param name="skillId">The skill.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="skillId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<SkillDeleted> DeleteAsync(string skillId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(skillId), requestOptions, cancellationToken);

    /// <summary>Downloads the files of a skill's default version as a zip archive. <c>GET /skills/{skill_id}/content</c></summary>
    /// <param name="skillId">The skill.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the download, also after the task has completed.</param>
    /// <returns>The download; the caller disposes it.</returns>
    /// <exception cref="ArgumentException"><paramref name="skillId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<Download> DownloadAsync(string skillId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.DownloadAsync(Content.At(skillId), requestOptions, cancellationToken);
}
