using OpenAi.Files;

namespace OpenAi.Uploads;

/// <summary>Reads one part of a file for one attempt to send it.</summary>
internal sealed class PartStream(PartSource source, FilePart part) : PositionedStream
{
    private long _position;

    public override long Length => part.Length;

    public override long Position { get => _position; set => _position = Math.Clamp(value, 0, part.Length); }

    protected override async ValueTask<int> ReadAtAsync(long position, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var count = (int)Math.Min(buffer.Length, part.Length - position);
        return count == 0 ? 0 : await source.ReadAsync(part, position, buffer[..count], cancellationToken).ConfigureAwait(false);
    }
}
