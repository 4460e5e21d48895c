using System.Runtime.CompilerServices;

namespace OpenAi.Http;

/// <summary>
/// A body whose first bytes have been inspected: servers and proxies send wrong content types, but no event stream begins with a brace, a
/// bracket, a quote or a tag.
/// </summary>
internal sealed class SniffedStream(HttpContent content) : Stream
{
    private const int LongestField = 6;

    private readonly byte[] _head = new byte[1024];
    private int _start;
    private int _end;
    private Stream _inner = Null;
    private Received? _received;
    private int _pending;
    private bool _isEventStream;

    /// <summary>Receives the bytes as they arrive.</summary>
    /// <param name="pending">The number of bytes since the last event ended, including these.</param>
    /// <param name="bytes">The bytes.</param>
    public delegate void Received(int pending, ReadOnlySpan<byte> bytes);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public async ValueTask<bool> IsEventStreamAsync(CancellationToken token) => _isEventStream = await SniffAsync(token).ConfigureAwait(false);

    private async ValueTask<bool> SniffAsync(CancellationToken token)
    {
        _inner = await content.ReadAsStreamAsync(token).ConfigureAwait(false);
        while (_end < _head.Length)
        {
            var read = await _inner.ReadAsync(_head.AsMemory(_end), token).ConfigureAwait(false);
            if (read == 0)
                return !PlainText.IsLabelledOtherwise(content) || BeginsWithField(_head.AsSpan(0, _end).TrimStart("\uFEFF \t\r\n"u8));
            _end += read;
            // A byte order mark and white space are skipped, because they say nothing about the format.
            var first = _head.AsSpan(0, _end).TrimStart("\uFEFF \t\r\n"u8);
            if (first.Length > 0 && first[0] is (byte)'{' or (byte)'[' or (byte)'"' or (byte)'<')
                return false;
            if (first.Length > 0 && !PlainText.IsLabelledOtherwise(content))
                return true;
            // With another content type, the body is an event stream only if it begins like one.
            if (first.Length >= LongestField)
                return BeginsWithField(first);
        }
        return true;
    }

    private static bool BeginsWithField(ReadOnlySpan<byte> head) =>
        head.StartsWith(":"u8) || head.StartsWith("data:"u8) || head.StartsWith("event:"u8) || head.StartsWith("id:"u8) || head.StartsWith("retry:"u8);

    /// <summary>Registers a callback for all bytes that are read from now on.</summary>
    public void Watch(Received received) => _received = received;

    /// <summary>Marks the bytes read so far as part of complete events.</summary>
    public void EventEnded() => _pending = 0;

    /// <summary>Whether the body has ended.</summary>
    public bool AtEnd { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_start == _end)
            return ReadOnAsync(buffer, cancellationToken);
        var count = Math.Min(buffer.Length, _end - _start);
        _head.AsMemory(_start, count).CopyTo(buffer);
        _start += count;
        return new ValueTask<int>(count);
    }

    // Some servers omit the blank line after the last event, or even its line break, so they are appended at the end of the body.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> ReadOnAsync(Memory<byte> buffer, CancellationToken token)
    {
        var read = AtEnd ? 0 : await _inner.ReadAsync(buffer, token).ConfigureAwait(false);
        if (read > 0)
        {
            // Bytes of this event that arrived together with the previous event are not counted.
            _pending = (int)Math.Min((long)_pending + read, int.MaxValue);
            _received?.Invoke(_pending, buffer.Span[..read]);
        }
        if (read > 0 || AtEnd || !_isEventStream || buffer.Length < 2)
            return read;
        AtEnd = true;
        "\n\n"u8.CopyTo(buffer.Span);
        return 2;
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
