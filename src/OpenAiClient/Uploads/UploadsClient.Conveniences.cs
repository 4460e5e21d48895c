using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Uploads;

public partial class UploadsClient
{
    /// <summary>
    /// Uploads a file of any size: creates an upload (<c>POST /uploads</c>), sends the file in parts, several at the same time
    /// (<c>POST /uploads/{upload_id}/parts</c>), and completes the upload (<c>POST /uploads/{upload_id}/complete</c>). Memory use is
    /// constant. Each part is retried separately; when one finally fails, or the caller cancels, the upload is cancelled on the server
    /// too.
    /// </summary>
    /// <param name="file">The file. Its size must be known: it must be a path, bytes, or seekable streams.</param>
    /// <param name="purpose">The purpose of the file.</param>
    /// <param name="options">The size and number of the parts, the progress callback and other settings. Default: parts of 64 MiB, four at
    /// the same time.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the requests; the idempotency key and the extra fields
    /// are sent only with the first request, which creates the upload.</param>
    /// <param name="cancellationToken">Stops the upload and cancels it on the server.</param>
    /// <returns>The completed upload, with its file in <see cref="Upload.File"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> or <paramref name="purpose"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The file's size is not known, because its stream is not seekable.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size or number of parts in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="OpenAiException">A request failed; the type of the exception says why. A failure to cancel afterwards is only
    /// logged.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Files;
    ///
    /// await File.WriteAllTextAsync("large.jsonl", "{}");
    /// var upload = await openai.Uploads.UploadFileAsync(FileUpload.FromPath("large.jsonl"), FilePurpose.FineTune);
    /// Console.WriteLine(upload.File?.Id);
    /// </code>
    /// </example>
    public virtual async Task<Upload> UploadFileAsync(
        FileUpload file, FilePurpose purpose, UploadFileOptions? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(purpose);
        options ??= new UploadFileOptions();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.PartSize, nameof(options.PartSize));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxConcurrency, nameof(options.MaxConcurrency));
        using var source = new PartSource(file, options.Progress);
        if (!source.CanSeek)
            throw new ArgumentException($"'{file.FileName}' comes from a stream that is not seekable, and the API requires the size in advance; use a file path, bytes or a seekable stream.", nameof(file));
        var request = new UploadCreateRequest
        {
            Filename = file.FileName,
            Purpose = purpose,
            Bytes = source.Length,
            MimeType = options.MimeType ?? file.MediaType,
            ExpiresAfter = options.ExpiresAfter,
        };
        var upload = await CreateAsync(request, requestOptions, cancellationToken).ConfigureAwait(false);
        var laterOptions = FollowUpOptions.Of(requestOptions);
        try
        {
            var partIds = await SendPartsAsync(upload.Id, source, options, laterOptions, cancellationToken).ConfigureAwait(false);
            var completion = new UploadCompleteRequest { PartIds = partIds, Md5 = options.Md5 };
            return await CompleteAsync(upload.Id, completion, laterOptions, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await GiveUpAsync(upload.Id, laterOptions).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<string[]> SendPartsAsync(
        string uploadId, PartSource source, UploadFileOptions options, RequestOptions requestOptions, CancellationToken cancellationToken)
    {
        var parts = FilePart.Cut(source.Length, options.PartSize).ToArray();
        var ids = new string[parts.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxConcurrency, CancellationToken = cancellationToken };
        try
        {
            // The first part that fails stops the others, and its exception is thrown.
            await Parallel.ForEachAsync(parts, parallel, async (part, token) =>
            {
                var request = new UploadPartRequest { Data = source.Upload(part) };
                ids[part.Index] = (await AddPartAsync(uploadId, request, requestOptions, token).ConfigureAwait(false)).Id;
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw Cancellation.ByCaller("The upload was cancelled by its caller.", exception, cancellationToken);
        }
        return ids;
    }

    // The original exception matters more than a failure to cancel; an upload that is not cancelled expires.
    private Task GiveUpAsync(string uploadId, RequestOptions requestOptions) =>
        GivingUp.CancelAsync((id, options) => CancelAsync(id, options, CancellationToken.None), uploadId, requestOptions, _transport.Settings.Loggers.Of("Uploads"), Log.UploadNotCancelled);
}
