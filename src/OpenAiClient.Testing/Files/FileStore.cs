using OpenAi.Files;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Files;

/// <summary>All files of a server. Its callers must hold the world's lock.</summary>
internal sealed class FileStore(FakeWorld world)
{
    private const int IdLength = 22;

    private static readonly string[] _uploadable = ["assistants", "batch", "fine-tune", "vision", "user_data", "evals"];

    private readonly Shelf<StoredFile> _files = new("file", static file => file.File.Id);
    private readonly Dictionary<string, DateTimeOffset> _expiries = [];

    /// <summary>Called with the id of each file that was removed.</summary>
    public Action<string>? Removed { get; set; }

    public Shelf<StoredFile> Files
    {
        get
        {
            var now = world.Clock.GetUtcNow();
            foreach (var id in _expiries.Where(expiry => expiry.Value <= now).Select(static expiry => expiry.Key).ToList())
                Remove(id);
            return _files;
        }
    }

    public OpenAiFile Add(string filename, FilePurpose purpose, byte[] content, TimeSpan? lifetime = null)
    {
        var file = new OpenAiFile
        {
            Id = world.NewId("file-", IdLength),
            Object = "file",
            Bytes = content.Length,
            CreatedAt = world.Now,
            ExpiresAt = world.Now + lifetime,
            Filename = filename,
            Purpose = purpose,
            Status = FileStatus.Processed,
        };
        if (file.ExpiresAt is { } expiry)
            _expiries.Add(file.Id, expiry);
        return _files.Put(new(file, content)).File;
    }

    public void Remove(string id)
    {
        _files.Remove(id);
        _expiries.Remove(id);
        Removed?.Invoke(id);
    }

    public static FilePurpose CheckPurpose(string? purpose)
    {
        if (string.IsNullOrEmpty(purpose))
            throw new FakeRefusal(FakeError.Missing("purpose"));
        FakeRefusal.If(!_uploadable.Contains(purpose), "purpose", $"'{purpose}' is not one of {string.Join(", ", _uploadable)}.");
        return purpose;
    }

    public static TimeSpan? CheckLifetime(string? anchor, long? seconds)
    {
        if (anchor is null && seconds is null)
            return null;
        FakeRefusal.If(anchor != "created_at", "expires_after", "its anchor must be 'created_at'.");
        FakeRefusal.If(seconds is not (>= 3600 and <= 2_592_000), "expires_after", "its seconds must be from 3600 to 2592000.");
        return TimeSpan.FromSeconds(seconds!.Value);
    }
}
