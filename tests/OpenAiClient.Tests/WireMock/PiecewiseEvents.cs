using Microsoft.AspNetCore.Http;

namespace OpenAi.Tests.WireMock;

/// <summary>
/// Sends an event stream in pieces that end anywhere, also within a line or a character, like a network; WireMock.Net would send it in one
/// piece. Other answers are not changed.
/// </summary>
internal sealed class PiecewiseEvents(HttpResponse response, Stream body) : Stream
{
    private const int PieceLength = 97;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var isEvents = response.ContentType?.StartsWith("text/event-stream", StringComparison.Ordinal) is true;
        while (isEvents && buffer.Length > PieceLength)
        {
            await body.WriteAsync(buffer[..PieceLength], cancellationToken);
            await body.FlushAsync(cancellationToken);
            buffer = buffer[PieceLength..];
        }
        await body.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => body.FlushAsync(cancellationToken);

    public override void Flush() => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
