using OpenAi.Http;

namespace OpenAi.FineTuning;

/// <summary>Which projects may use a checkpoint; it takes an admin key. <c>/fine_tuning/checkpoints</c>. Safe for use by many threads at once.</summary>
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

    /// <summary>Lets projects use a checkpoint. <c>POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions</c></summary>
    /// <param name="checkpoint">The name of the model, as <see cref="FineTuningCheckpoint.FineTunedModelCheckpoint"/> has it.</param>
    /// <param name="request">The projects.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The permissions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="checkpoint"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual Task<Page<CheckpointPermissionGrant>> CreatePermissionsAsync(string checkpoint, CheckpointPermissionCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(CreatePermissions.At(checkpoint), request, requestOptions, cancellationToken);
    }

    /// <summary>Lists which projects may use a checkpoint. <c>GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions</c></summary>
    /// <param name="checkpoint">The name of the model, as <see cref="FineTuningCheckpoint.FineTunedModelCheckpoint"/> has it.</param>
    /// <param name="query">Which to list. Default: all.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, read page by page while it is enumerated.</returns>
    /// <exception cref="ArgumentException"><paramref name="checkpoint"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual PagedList<CheckpointPermissionGrant> ListPermissionsAsync(string checkpoint, CheckpointPermissionListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListPermissions.At(checkpoint), query, requestOptions, cancellationToken);

    /// <summary>Takes a permission back. <c>DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}</c></summary>
    /// <param name="checkpoint">The name of the model, as <see cref="FineTuningCheckpoint.FineTunedModelCheckpoint"/> has it.</param>
    /// <param name="permissionId">The permission.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether it was taken back.</returns>
    /// <exception cref="ArgumentException"><paramref name="checkpoint"/> or <paramref name="permissionId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual Task<CheckpointPermissionDeleted> DeletePermissionAsync(string checkpoint, string permissionId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(DeletePermission.At(checkpoint, permissionId), requestOptions, cancellationToken);
}
