using System.Net;
using System.Net.Http.Headers;

namespace OpenAi.Benchmarks.Canned;

/// <summary>Bytes without a length, in pieces like from a socket: the API sends chunked answers.</summary>
internal sealed class CannedContent : HttpContent
{
    private readonly byte[] _bytes;

    public CannedContent(byte[] bytes, MediaTypeHeaderValue type)
    {
        _bytes = bytes;
        Headers.ContentType = type;
    }

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => new Pieces(_bytes);

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new Pieces(_bytes));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => new Pieces(_bytes).CopyToAsync(stream);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private sealed class Pieces(byte[] bytes) : MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true)
    {
        private const int Size = 16_384;

        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, Size)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, Size));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer, offset, count));

        // The base class would write everything at once.
        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            while (Position < Length)
            {
                var begin = (int)Position;
                Position = Math.Min(begin + Size, Length);
                await destination.WriteAsync(GetBuffer().AsMemory(begin, (int)Position - begin), cancellationToken);
            }
        }
    }
}
