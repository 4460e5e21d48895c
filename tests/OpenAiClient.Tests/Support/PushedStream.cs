using System.Text;
using System.Threading.Channels;

namespace OpenAi.Tests.Support;

/// <summary>A body whose pieces arrive when a test pushes them; each read returns at most one piece.</summary>
internal sealed class PushedStream : Stream
{
    private readonly Channel<byte[]> _pieces = Channel.CreateUnbounded<byte[]>();
    private readonly Lock _gate = new();
    private ReadOnlyMemory<byte> _current;
    private TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PushedStream(params ReadOnlySpan<string> pieces)
    {
        foreach (var piece in pieces)
            Push(piece);
    }

    public bool Disposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public PushedStream Push(string piece) => Push(Encoding.UTF8.GetBytes(piece));

    public PushedStream Push(byte[] piece)
    {
        lock (_gate)
        {
            _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _pieces.Writer.TryWrite(piece);
        }
        return this;
    }

    /// <summary>Ends the body, or breaks it with an exception.</summary>
    public PushedStream End(Exception? failure = null)
    {
        _pieces.Writer.TryComplete(failure);
        return this;
    }

    /// <summary>Completes when everything pushed so far has been read, and more is requested.</summary>
    public Task DrainedAsync()
    {
        lock (_gate)
            return _drained.Task.WaitAsync(Patience.Limit);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_current.IsEmpty)
        {
            lock (_gate)
            {
                if (!_pieces.Reader.TryPeek(out _))
                    _drained.TrySetResult();
            }
            if (!await _pieces.Reader.WaitToReadAsync(cancellationToken))
                return 0;
            _current = await _pieces.Reader.ReadAsync(cancellationToken);
        }
        var count = Math.Min(buffer.Length, _current.Length);
        _current[..count].CopyTo(buffer);
        _current = _current[count..];
        return count;
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
        Disposed = true;
        base.Dispose(disposing);
    }
}
