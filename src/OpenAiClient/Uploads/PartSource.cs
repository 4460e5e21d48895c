namespace OpenAi.Uploads;

/// <summary>
/// The file of an upload in parts: one stream that all parts share, each at its own position and one at a time. Nothing is buffered in
/// memory, and a read that an abandoned attempt left running cannot disturb the next attempt.
/// </summary>
internal sealed class PartSource : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Stream _stream;
    private readonly FileUpload _file;
    private readonly IProgress<UploadProgress>? _progress;
    private long _sent;

    public PartSource(FileUpload file, IProgress<UploadProgress>? progress)
    {
        _file = file;
        _progress = progress;
        _stream = file.OpenShared();
        CanSeek = _stream.CanSeek;
        Length = CanSeek ? _stream.Length : 0;
    }

    public bool CanSeek { get; }

    public long Length { get; }

    /// <summary>Gets a part as a file that can be sent any number of times.</summary>
    public FileUpload Upload(FilePart part) => FileUpload.From(() => new PartStream(this, part), _file.FileName);

    public async ValueTask<int> ReadAsync(FilePart part, long position, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _stream.Position = part.Offset + position;
            var read = await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read == 0)
                throw new InvalidOperationException($"The file '{_file.FileName}' became shorter during the upload; upload it again when nothing writes to it.");
            Report(part, position + read);
            return read;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        _gate.Dispose();
    }

    // Called while the lock is held, so that reports are made in order.
    private void Report(FilePart part, long sent)
    {
        if (sent <= part.Furthest)
            return;
        _sent += sent - part.Furthest;
        part.Furthest = sent;
        _progress?.Report(new UploadProgress(_sent, Length));
    }
}
