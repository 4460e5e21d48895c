using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>A download with the name and the media type of the file. Like all downloads, it must be read asynchronously.</summary>
[Experimental(Experiments.Id)]
internal sealed class HostedFileStream(Download download, HostedFileContent file) : HostedFileDownloadStream
{
    public override string? FileName => file.Name;

    public override string? MediaType => file.MediaType;

    public override bool CanRead => download.Content.CanRead;

    public override bool CanSeek => false;

    public override long Length => download.Length ?? throw new NotSupportedException("The server did not send the length of the file.");

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => download.Content.ReadAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => download.Content.Read(buffer, offset, count);

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            download.Dispose();
        base.Dispose(disposing);
    }
}
