namespace OpenAi.Http;

/// <summary>The body of a download: each read has the idle limit, and failures are the library's own.</summary>
internal sealed class DownloadStream(OpenAnswer answer, Stream inner) : Stream
{
    private readonly IdleClock _idle = new(answer.Call.Limits.StreamIdle, answer.Call.Settings.TimeProvider, answer.Call.Limits.Token);
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
        using var registration = cancellationToken.UnsafeRegister(static idle => ((IdleClock)idle!).Cancel(), _idle);
        try
        {
            var read = inner.ReadAsync(buffer, _idle.Token);
            if (!read.IsCompleted)
                _idle.Start();
            return await read.ConfigureAwait(false);
        }
        catch (Exception exception) when (_disposed)
        {
            throw new ObjectDisposedException("The download was disposed while it was read.", exception);
        }
        catch (Exception exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The download was cancelled by its caller.", exception, cancellationToken);
        }
        catch (Exception exception)
        {
            throw CallFailure.OfCall(answer.Call, NetworkFailure.OfBody(exception), _idle);
        }
        finally
        {
            _idle.Stop();
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
            _idle.Dispose();
            answer.Dispose();
        }
        base.Dispose(disposing);
    }
}
