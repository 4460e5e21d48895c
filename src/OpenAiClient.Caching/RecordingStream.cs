namespace OpenAi.Caching;

/// <summary>Passes a body on to its reader, and records the bytes that were read.</summary>
internal sealed class RecordingStream(Stream inner, HttpContent content, Recording recording) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        // A read into an empty buffer returns 0 bytes too, without being the end of the body.
        if (!buffer.IsEmpty)
            await recording.AddAsync(buffer[..read], cancellationToken).ConfigureAwait(false);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    // Writing to the cache is asynchronous, so a synchronous reader gets the body, and nothing is cached.
    public override int Read(byte[] buffer, int offset, int count)
    {
        recording.GiveUp();
        return inner.Read(buffer, offset, count);
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            content.Dispose();
        }
        base.Dispose(disposing);
    }
}
