using OpenAi.Files;
using OpenAi.Responses;

namespace OpenAi.Containers;

public partial class ContainerFilesClient
{
    /// <summary>Uploads a file of the file system into a container. <c>POST /containers/{container_id}/files</c></summary>
    /// <param name="containerId">The container.</param>
    /// <param name="path">The file, such as <c>sales.csv</c>.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the upload.</param>
    /// <returns>The file in the container.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank, or <paramref name="containerId"/> is no id.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<ContainerFile> UploadAsync(string containerId, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return CreateAsync(containerId, new ContainerFileCreateRequest { File = FileUpload.FromPath(path) }, requestOptions, cancellationToken);
    }

    /// <summary>Saves a file. <c>GET /containers/{container_id}/files/{file_id}/content</c>. It is put in its place only when all of it has arrived.</summary>
    /// <param name="containerId">The container.</param>
    /// <param name="fileId">The file, <c>cfile_…</c>.</param>
    /// <param name="path">Where to, replaced when it exists.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the download.</param>
    /// <returns>A task that ends when the file is complete.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank, or an id is none.</exception>
    /// <exception cref="NotFoundException">There is no such file; the message says when its container is dead.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public virtual Task SaveAsync(string containerId, string fileId, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Downloads.SaveAsync(() => DownloadAsync(containerId, fileId, requestOptions, cancellationToken), path, cancellationToken);

    /// <summary>
    /// Saves the files that an answer of <c>/responses</c> cites, such as charts that its code has drawn: of
    /// <see cref="Response.Citations"/>, or of a stream's <see cref="ResponseAnnotationAddedEvent"/>. Other annotations are passed over.
    /// </summary>
    /// <param name="annotations">The annotations.</param>
    /// <param name="directory">Where to; it is made when it does not exist. Files there are not replaced: a name that is taken gets a number.</param>
    /// <param name="requestOptions">What each call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the downloads.</param>
    /// <returns>The files' paths, one for each file that is cited, in the order of the annotations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="annotations"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="NotFoundException">A file is not there; the message says when its container is dead.</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. Files that had come stay.</exception>
    /// <exception cref="IOException">A file could not be written.</exception>
    public virtual async Task<IReadOnlyList<string>> SaveAsync(
        IEnumerable<ResponseAnnotation> annotations, string directory, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        var paths = new List<string>();
        foreach (var file in annotations.OfType<ResponseContainerFileCitation>().DistinctBy(static file => (file.ContainerId, file.FileId)))
        {
            Directory.CreateDirectory(directory);
            var path = FreePath.In(directory, file.Filename, file.FileId);
            await SaveAsync(file.ContainerId, file.FileId, path, requestOptions, cancellationToken).ConfigureAwait(false);
            paths.Add(path);
        }
        return paths;
    }
}
