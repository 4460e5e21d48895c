using OpenAi.Files;
using OpenAi.Responses;

namespace OpenAi.Containers;

public partial class ContainerFilesClient
{
    /// <summary>Uploads a local file into a container. <c>POST /containers/{container_id}/files</c></summary>
    /// <param name="containerId">The container.</param>
    /// <param name="path">The path of the file, such as <c>sales.csv</c>.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The file in the container.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank, or <paramref name="containerId"/> is not a valid
    /// id.</exception>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<ContainerFile> UploadAsync(string containerId, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return CreateAsync(containerId, new ContainerFileCreateRequest { File = FileUpload.FromPath(path) }, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Downloads a file and saves it. <c>GET /containers/{container_id}/files/{file_id}/content</c>. The file is moved to its final path
    /// only after it has arrived completely.
    /// </summary>
    /// <param name="containerId">The container.</param>
    /// <param name="fileId">The file, <c>cfile_…</c>.</param>
    /// <param name="path">The path to save to; an existing file is replaced.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>A task that completes when the file is complete.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank, or an id is not valid.</exception>
    /// <exception cref="NotFoundException">The file does not exist; the message says whether its container has expired.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public virtual Task SaveAsync(string containerId, string fileId, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Downloads.SaveAsync(() => DownloadAsync(containerId, fileId, requestOptions, cancellationToken), path, cancellationToken);

    /// <summary>
    /// Saves the files that an answer of <c>/responses</c> cites, such as charts that its code created: those of
    /// <see cref="Response.Citations"/>, or of a stream's <see cref="ResponseAnnotationAddedEvent"/>. Other annotations are ignored.
    /// <c>GET /containers/{container_id}/files/{file_id}/content</c> for each file.
    /// </summary>
    /// <param name="annotations">The annotations.</param>
    /// <param name="directory">The directory to save to, which is created when it does not exist. Existing files are not replaced: a number
    /// is appended to a name that is taken.</param>
    /// <param name="requestOptions">Overrides of the client's options for each call.</param>
    /// <param name="cancellationToken">Cancels the downloads.</param>
    /// <returns>The paths of the files, one for each cited file, in the order of the annotations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="annotations"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="NotFoundException">A file does not exist; the message says whether its container has expired.</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why. Files that were saved before
    /// remain.</exception>
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
