using System.Security.Cryptography;
using OpenAi.Files;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.Uploads;
using OpenAi.Testing.World;
using OpenAi.Uploads;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's uploads in parts. <c>/uploads</c>. Sizes, order and checksum are checked when an upload is completed; an upload
/// expires an hour after its creation.
/// </summary>
public sealed class FakeUploads
{
    private const int IdLength = 32;
    private const long MaxBytes = 8L * 1024 * 1024 * 1024;
    private const long MaxPartBytes = 64L * 1024 * 1024;

    private static readonly TimeSpan _lifetime = TimeSpan.FromHours(1);

    private readonly FakeWorld _world;
    private readonly FileStore _files;
    private readonly Shelf<UploadState> _uploads = new("upload", static upload => upload.Upload.Id);

    internal FakeUploads(FakeWorld world, FileStore files)
    {
        _world = world;
        _files = files;
    }

    /// <summary>A copy of the list of all uploads, the oldest first.</summary>
    public IReadOnlyList<Upload> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _uploads.Items.Select(upload => Current(upload).Upload)];
        }
    }

    internal IEnumerable<FakeRoute> Routes =>
    [
        _world.Route("POST", "uploads", (exchange, _) => Create(exchange)),
        FakeWorld.SlowRoute("POST", "uploads/{upload_id}/parts", (exchange, ids) => AddPartAsync(exchange, ids[0])),
        _world.Route("POST", "uploads/{upload_id}/complete", (exchange, ids) => Complete(exchange, Pending(ids[0]))),
        _world.Route("POST", "uploads/{upload_id}/cancel", (_, ids) => Cancel(Pending(ids[0]))),
    ];

    private Upload Create(FakeExchange exchange)
    {
        var request = exchange.Read(UploadCreateRequest.ReadJson);
        if (string.IsNullOrEmpty(request.Filename))
            throw new FakeRefusal(FakeError.Missing("filename"));
        if (string.IsNullOrEmpty(request.MimeType))
            throw new FakeRefusal(FakeError.Missing("mime_type"));
        FakeRefusal.If(request.Bytes is < 1 or > MaxBytes, "bytes", $"it must be from 1 to {MaxBytes}.");
        var upload = new Upload
        {
            Id = _world.NewId("upload_", IdLength),
            Object = "upload",
            CreatedAt = _world.Now,
            Filename = request.Filename,
            Bytes = request.Bytes,
            Purpose = FileStore.CheckPurpose(request.Purpose.Value),
            Status = UploadStatus.Pending,
            ExpiresAt = _world.Now + _lifetime,
        };
        return _uploads.Put(new(upload, FileStore.CheckLifetime(request.ExpiresAfter?.Anchor, request.ExpiresAfter?.Seconds))).Upload;
    }

    private async Task AddPartAsync(FakeExchange exchange, string id)
    {
        var form = await FormFiles.ReadAsync(exchange).ConfigureAwait(false);
        var (_, content) = await form.FileAsync("data").ConfigureAwait(false);
        FakeRefusal.If(content.Length > MaxPartBytes, "data", $"a part must have at most {MaxPartBytes} bytes.");
        UploadPart part;
        lock (_world.Gate)
        {
            var upload = Pending(id);
            part = new() { Id = _world.NewId("part_", IdLength), Object = "upload.part", CreatedAt = _world.Now, UploadId = id };
            upload.Parts.Put(new(part, content));
        }
        await exchange.WriteAsync(part).ConfigureAwait(false);
    }

    private Upload Complete(FakeExchange exchange, UploadState upload)
    {
        var request = exchange.Read(UploadCompleteRequest.ReadJson);
        if (request.PartIds is not { Count: > 0 } ids)
            throw new FakeRefusal(FakeError.Missing("part_ids"));
        FakeRefusal.If(ids.Distinct().Count() < ids.Count, "part_ids", "a part is used twice.");
        var content = Join(ids.Select(id => upload.Parts[id].Content));
        FakeRefusal.If(content.Length != upload.Upload.Bytes, "part_ids", $"the parts have {content.Length} bytes together, but the upload was created for {upload.Upload.Bytes}.");
        FakeRefusal.If(request.Md5 is { } md5 && !md5.Equals(Checksum(content), StringComparison.OrdinalIgnoreCase), "md5", "the checksum of the parts does not match.");
        var file = _files.Add(upload.Upload.Filename, upload.Upload.Purpose!.Value, content, upload.FileLifetime);
        return upload.Upload = upload.Upload with { Status = UploadStatus.Completed, File = file };
    }

    private static Upload Cancel(UploadState upload) => upload.Upload = upload.Upload with { Status = UploadStatus.Cancelled };

    private UploadState Pending(string id)
    {
        var upload = Current(_uploads[id]);
        return upload.Upload.Status == UploadStatus.Pending
            ? upload
            : throw new FakeRefusal(new FakeError(400, null, $"The upload {id} is {upload.Upload.Status} and accepts no further requests."));
    }

    private UploadState Current(UploadState upload)
    {
        if (upload.Upload.Status == UploadStatus.Pending && _world.Clock.GetUtcNow() >= upload.Upload.ExpiresAt)
            upload.Upload = upload.Upload with { Status = UploadStatus.Expired };
        return upload;
    }

    private static byte[] Join(IEnumerable<byte[]> parts)
    {
        using var whole = new MemoryStream();
        foreach (var part in parts)
            whole.Write(part);
        return whole.ToArray();
    }

    // MD5 is the checksum of the API, and is not used for security here.
#pragma warning disable CA5351
    private static string Checksum(byte[] content) => Convert.ToHexString(MD5.HashData(content));
#pragma warning restore CA5351
}
