using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAi.Containers;
using OpenAi.Files;
using OpenAi.Telemetry;

namespace OpenAi.Extensions.AI;

/// <summary>The clients of <c>/files</c> and of the files of containers as an <see cref="IHostedFileClient"/>.</summary>
[Experimental(Experiments.Id)]
internal sealed class HostedFiles(OpenAiClient client, string? containerId, RequestOptions? requestOptions) : IHostedFileClient
{
    // The longest page of a list of a container's files.
    private const int MaxPage = 100;

    private readonly HostedFileClientMetadata _metadata = new(ProviderName.Of(client.Files.ServerAddress), client.Files.ServerAddress);

    private ContainerFilesClient InContainers => client.Containers.Files;

    public async Task<HostedFileContent> UploadAsync(
        Stream content, string? mediaType = null, string? fileName = null, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var name = fileName ?? (content is FileStream file ? Path.GetFileName(file.Name) : FileNames.Of(mediaType ?? MediaTypes.Unknown));
        var upload = FileUpload.FromStream(content, name, mediaType);
        if (ScopeOf(options) is { } container)
        {
            var inContainer = new ContainerFileCreateRequest { File = upload };
            BodyFields.Add(inContainer, options?.AdditionalProperties);
            return FileContents.Of(await InContainers.CreateAsync(container, inContainer, requestOptions, cancellationToken).ConfigureAwait(false), container);
        }
        var raw = options?.RawRepresentationFactory?.Invoke(this) as FileCreateRequest;
        var request = raw is null ? new() { File = upload, Purpose = options?.Purpose ?? FilePurpose.UserData } : raw with { File = raw.File ?? upload };
        BodyFields.Add(request, options?.AdditionalProperties);
        return FileContents.Of(await client.Files.CreateAsync(request, requestOptions, cancellationToken).ConfigureAwait(false));
    }

    public async Task<HostedFileDownloadStream> DownloadAsync(string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileId);
        // The content is sent without the file name, which determines the media type.
        var file = await FindAsync(fileId, options, cancellationToken).ConfigureAwait(false);
        var download = await (ScopeOf(options) is { } container
            ? InContainers.DownloadAsync(container, fileId, requestOptions, cancellationToken)
            : client.Files.DownloadAsync(fileId, requestOptions, cancellationToken)).ConfigureAwait(false);
        return new HostedFileStream(download, file);
    }

    public async Task<HostedFileContent?> GetFileInfoAsync(string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileId);
        try
        {
            return await FindAsync(fileId, options, cancellationToken).ConfigureAwait(false);
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    public IAsyncEnumerable<HostedFileContent> ListFilesAsync(HostedFileClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        var page = options?.Limit is { } limit ? Math.Clamp(limit, 1, MaxPage) : (int?)null;
        return ScopeOf(options) is { } container
            ? TakeAsync(InContainers.ListAsync(container, new() { Limit = page }, requestOptions, cancellationToken), file => FileContents.Of(file, container), options?.Limit, cancellationToken)
            : TakeAsync(client.Files.ListAsync(new() { Purpose = options?.Purpose, Limit = page }, requestOptions, cancellationToken), FileContents.Of, options?.Limit, cancellationToken);
    }

    public async Task<bool> DeleteAsync(string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileId);
        try
        {
            return ScopeOf(options) is { } container
                ? (await InContainers.DeleteAsync(container, fileId, requestOptions, cancellationToken).ConfigureAwait(false)).Deleted != false
                : (await client.Files.DeleteAsync(fileId, requestOptions, cancellationToken).ConfigureAwait(false)).Deleted != false;
        }
        catch (NotFoundException)
        {
            return false;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => Services.Find(serviceType, serviceKey, this, _metadata, client, client.Files, InContainers);

    public void Dispose()
    {
        // The caller disposes the client underneath.
    }

    private static async IAsyncEnumerable<HostedFileContent> TakeAsync<T>(
        PagedList<T> files, Func<T, HostedFileContent> read, int? limit, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : JsonModel
    {
        if (limit <= 0)
            yield break;
        await foreach (var file in files.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return read(file);
            // Enumerating further would fetch another page.
            if (--limit == 0)
                yield break;
        }
    }

    private string? ScopeOf(HostedFileClientOptions? options) => options?.Scope ?? containerId;

    private async Task<HostedFileContent> FindAsync(string fileId, HostedFileClientOptions? options, CancellationToken cancellationToken) => ScopeOf(options) is { } container
        ? FileContents.Of(await InContainers.GetAsync(container, fileId, requestOptions, cancellationToken).ConfigureAwait(false), container)
        : FileContents.Of(await client.Files.GetAsync(fileId, requestOptions, cancellationToken).ConfigureAwait(false));
}
