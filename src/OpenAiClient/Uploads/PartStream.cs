namespace OpenAi.Uploads;

/// <summary>Reads one part of a file for one attempt to send it.</summary>
internal sealed class PartStream(PartSource source, FilePart part) : Stream
{
    private long _position;

    public override bool CanRead => true;

    // Seekable, so that HttpClient can send the length.
    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => part.Length;

    public override long Position { get => _position; set => _position = Math.Clamp(value, 0, part.Length); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = (int)Math.Min(buffer.Length, part.Length - _position);
        if (count == 0)
            return 0;
        var read = await source.ReadAsync(part, _position, buffer[..count], cancellationToken).ConfigureAwait(false);
        _position += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Current => _position + offset,
        SeekOrigin.End => part.Length + offset,
        _ => offset,
    };

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
