using OpenAi.Http;

namespace OpenAi.FineTuning;

/// <summary>
/// The client of the permissions of projects to use checkpoints; it requires an admin key. <c>/fine_tuning/checkpoints</c>. Thread-safe.
/// </summary>
public class FineTuningCheckpointsClient
{
    private static readonly EndpointGroup _group = new("fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions");

    internal static PageEndpoint<CheckpointPermissionCreateRequest, CheckpointPermissionGrant> CreatePermissions => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<CheckpointPermissionListQuery, CheckpointPermissionGrant> ListPermissions => field ??= new(_group, static item => item.Id);

    internal static Endpoint<CheckpointPermissionDeleted> DeletePermission => field ??= new(_group, HttpMethod.Delete, "{permission_id}");

    private readonly ApiTransport _transport;

    internal FineTuningCheckpointsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected FineTuningCheckpointsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>
    /// Allows projects to use a checkpoint. <c>POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions</c>
    /// </summary>
    /// <param name="checkpoint">The name of the checkpoint: <see cref="FineTuningCheckpoint.FineTunedModelCheckpoint"/>.</param>
    /// <param name="request">The ids of the projects.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The permissions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="checkpoint"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <example>
    /// <code>
    /// await foreach (var job in openai.FineTuning.Jobs.ListAsync())
    /// {
    ///     await foreach (var checkpoint in openai.FineTuning.Jobs.ListCheckpointsAsync(job.Id))
    ///         await openai.FineTuning.Checkpoints.CreatePermissionsAsync(checkpoint.FineTunedModelCheckpoint, new() { ProjectIds = ["proj_abc123"] });
    /// }
    /// </code>
    /// </example>
    public virtual Task<Page<CheckpointPermissionGrant>> CreatePermissionsAsync(string checkpoint, CheckpointPermissionCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(CreatePermissions.At(checkpoint), request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Lists the permissions of projects to use a checkpoint. <c>GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions</c>
    /// </summary>
    /// <param name="checkpoint">The name of the checkpoint: <see cref="FineTuningCheckpoint.FineTunedModelCheckpoint"/>.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, whose pages are requested while it is enumerated.</returns>
    /// <exception cref="ArgumentException"><paramref name="checkpoint"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual PagedList<CheckpointPermissionGrant> ListPermissionsAsync(string checkpoint, CheckpointPermissionListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListPermissions.At(checkpoint), query, requestOptions, cancellationToken);

    /// <summary>
    /// Revokes a permission. <c>DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}</c>
    /// </summary>
    /// <param name="checkpoint">The name of the checkpoint: <see cref="FineTuningCheckpoint.FineTunedModelCheckpoint"/>.</param>
    /// <param name="permissionId">The permission.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the permission was revoked.</returns>
    /// <exception cref="ArgumentException"><paramref name="checkpoint"/> or <paramref name="permissionId"/> is <see langword="null"/>,
    /// blank, or not a valid id.</exception>
    public virtual Task<CheckpointPermissionDeleted> DeletePermissionAsync(string checkpoint, string permissionId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(DeletePermission.At(checkpoint, permissionId), requestOptions, cancellationToken);
}
