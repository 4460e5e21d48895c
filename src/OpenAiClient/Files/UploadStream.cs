using System.Buffers;
using OpenAi.Http;

namespace OpenAi.Files;

/// <summary>
/// Reads the upload from the stream's current position. A failure to read is the caller's and is marked as such, since
/// <see cref="HttpClient"/> would report it as a network failure. A read that ignores its token is abandoned, since
/// <see cref="HttpClient"/> waits for it even after the request was cancelled.
/// </summary>
/// <param name="inner">The stream.</param>
/// <param name="leaveOpen">Whether the stream is not disposed.</param>
/// <param name="abandons">Whether reads that ignore their token are abandoned.</param>
internal sealed class UploadStream(Stream inner, bool leaveOpen, bool abandons) : Stream
{
    private const int LargestRead = 80 * 1024;

    private readonly long _start = inner.CanSeek ? inner.Position : 0;

    // An abandoned read may write into its buffer later, when the caller of ReadAsync uses its own for something else.
    private byte[]? _own;

    public override bool CanRead => true;

    // Seekable, so that HttpClient can send the length; bytes before the start position are not part of the upload.
    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length - _start;

    public override long Position { get => inner.Position - _start; set => inner.Position = value + _start; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return abandons
                ? await ReadOwnAsync(buffer, cancellationToken).ConfigureAwait(false)
                : await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not UploadSourceException && !cancellationToken.IsCancellationRequested)
        {
            throw new UploadSourceException(exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) =>
        inner.Seek(origin == SeekOrigin.Begin ? offset + _start : offset, origin) - _start;

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask<int> ReadOwnAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var own = _own ?? ArrayPool<byte>.Shared.Rent((int)Math.Clamp(CanSeek ? Length - Position : LargestRead, 1, LargestRead));
        // It is nobody else's before the read has ended.
        _own = null;
        var wait = inner.ReadAsync(own.AsMemory(0, Math.Min(own.Length, buffer.Length)), cancellationToken);
        var count = await Cancellation.WaitAsync(wait, cancellationToken).ConfigureAwait(false);
        own.AsSpan(0, count).CopyTo(buffer.Span);
        _own = own;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen)
            inner.Dispose();
        if (disposing && Interlocked.Exchange(ref _own, null) is { } own)
            ArrayPool<byte>.Shared.Return(own);
        base.Dispose(disposing);
    }
}
