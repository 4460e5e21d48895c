namespace OpenAi.Files;

/// <summary>
/// A stream of the caller that can seek, which each attempt reads at a position of its own, one read at a time: a read that an abandoned
/// attempt left running must not move the position of the next attempt. Disposing it leaves the stream open.
/// </summary>
/// <param name="source">The stream, and the position at which the upload begins; shared by all attempts.</param>
internal sealed class RewoundStream(RewoundStream.Source source) : PositionedStream
{
    public override long Length => source.Length;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = source.Read(Position, buffer.AsSpan(offset, count));
        Position += read;
        return read;
    }

    protected override ValueTask<int> ReadAtAsync(long position, Memory<byte> buffer, CancellationToken cancellationToken) =>
        source.ReadAsync(position, buffer, cancellationToken);

    /// <summary>The caller's stream from its current position on.</summary>
#pragma warning disable CA1001 // The semaphore owns no resources while nobody asks for its wait handle, and an upload is not disposed.
    internal sealed class Source(Stream stream)
#pragma warning restore CA1001
    {
        private readonly long _start = stream.Position;
        private readonly SemaphoreSlim _gate = new(1, 1);

        public long Length => stream.Length - _start;

        public async ValueTask<int> ReadAsync(long position, Memory<byte> buffer, CancellationToken cancellationToken)
        {
            await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                MoveTo(position);
                return await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                _gate.Release();
            }
        }

        public int Read(long position, Span<byte> buffer)
        {
            if (OperatingSystem.IsBrowser())
                throw new PlatformNotSupportedException("In a browser, an upload can only be read asynchronously.");
            _gate.Wait();
            try
            {
                MoveTo(position);
                return stream.Read(buffer);
            }
            finally
            {
                _gate.Release();
            }
        }

        // Setting the position costs some streams what they have buffered.
        private void MoveTo(long position)
        {
            if (stream.Position != _start + position)
                stream.Position = _start + position;
        }
    }
}
