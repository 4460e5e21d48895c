namespace OpenAi.Http;

/// <summary>The body of a download: each read has the idle limit, and failures are the library's own.</summary>
internal sealed class DownloadStream(ApiCall call, HttpResponseMessage response, Stream inner) : Stream
{
    private bool _disposed;

    public override bool CanRead => !_disposed;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(call.Token, cancellationToken);
        using var idle = new IdleClock(call.StreamIdleTimeout, call.Settings.TimeProvider, linked.Token);
        try
        {
            var read = inner.ReadAsync(buffer, idle.Token);
            if (read.IsCompletedSuccessfully)
                return read.Result;
            idle.Start();
            return await read.ConfigureAwait(false);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception exception)
        {
            throw call.Translate(exception, idle);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("A download is read asynchronously: use ReadAsync or CopyToAsync.");

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            inner.Dispose();
            response.Dispose();
            call.Dispose();
        }
        base.Dispose(disposing);
    }
}
