namespace OpenAi.Tests.Support;

/// <summary>
/// The client's end of an HTTP/2 connection, which tells when a frame of a type has been received. The client handles frames in their order,
/// so what the server sends afterwards is handled after that frame.
/// </summary>
internal sealed class Http2FrameWatch(Stream inner, byte type, TaskCompletionSource seen) : Stream
{
    public const byte GoAway = 7;

    private const int HeaderLength = 9;

    private readonly byte[] _header = new byte[HeaderLength];
    private int _headerBytes;
    private int _payloadBytes;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken);
        Watch(buffer.Span[..count]);
        return count;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => inner.WriteAsync(buffer, cancellationToken);

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    // A frame is three bytes of length, one of type, five of flags and stream, and the payload.
    private void Watch(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_payloadBytes > 0)
            {
                var skipped = Math.Min(_payloadBytes, bytes.Length);
                _payloadBytes -= skipped;
                bytes = bytes[skipped..];
                continue;
            }
            _header[_headerBytes++] = bytes[0];
            bytes = bytes[1..];
            if (_headerBytes < HeaderLength)
                continue;
            _headerBytes = 0;
            _payloadBytes = (_header[0] << 16) | (_header[1] << 8) | _header[2];
            if (_header[3] == type)
                seen.TrySetResult();
        }
    }
}
