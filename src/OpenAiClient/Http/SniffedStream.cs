namespace OpenAi.Http;

/// <summary>
/// A body whose first bytes have been looked at: servers and proxies label bodies wrongly, but no event stream begins
/// with a brace, a bracket or a tag.
/// </summary>
internal sealed class SniffedStream(HttpContent content) : Stream
{
    private readonly byte[] _head = new byte[1024];
    private int _start;
    private int _end;
    private Stream _inner = Null;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public async ValueTask<bool> IsEventStreamAsync(CancellationToken token)
    {
        _inner = await content.ReadAsStreamAsync(token).ConfigureAwait(false);
        if (content.Headers.ContentType?.MediaType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true)
            return false;
        _end = await _inner.ReadAsync(_head, token).ConfigureAwait(false);
        var first = _head.AsSpan(0, _end).TrimStart(" \t\r\n"u8);
        return first.IsEmpty || first[0] is not ((byte)'{' or (byte)'[' or (byte)'<');
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_start == _end)
            return _inner.ReadAsync(buffer, cancellationToken);
        var count = Math.Min(buffer.Length, _end - _start);
        _head.AsMemory(_start, count).CopyTo(buffer);
        _start += count;
        return new ValueTask<int>(count);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
        base.Dispose(disposing);
    }
}
