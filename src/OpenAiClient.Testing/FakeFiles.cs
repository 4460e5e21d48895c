using System.Text;
using OpenAi.Files;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>The fake server's files, stored until the server is disposed or they expire. <c>/files</c></summary>
public sealed class FakeFiles
{
    private const int MaxPage = 10_000;

    private readonly FakeWorld _world;
    private readonly FileStore _store;

    internal FakeFiles(FakeWorld world, FileStore store)
    {
        _world = world;
        _store = store;
    }

    /// <summary>A copy of the list of all files, the oldest first.</summary>
    public IReadOnlyList<OpenAiFile> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _store.Files.Items.Select(static file => file.File)];
        }
    }

    internal IEnumerable<FakeRoute> Routes =>
    [
        FakeWorld.SlowRoute("POST", "files", (exchange, _) => CreateAsync(exchange)),
        _world.Route("GET", "files", (exchange, _) => List(exchange)),
        _world.Route("GET", "files/{file_id}", (_, ids) => _store.Files[ids[0]].File),
        FakeWorld.SlowRoute("GET", "files/{file_id}/content", (exchange, ids) => exchange.WriteBytesAsync(Content(ids[0]), "application/octet-stream")),
        _world.Route("DELETE", "files/{file_id}", (_, ids) => Delete(ids[0])),
    ];

    /// <summary>Adds a file to the server, as if it had been uploaded or written by the server.</summary>
    /// <param name="filename">The name of the file.</param>
    /// <param name="content">The content, which is not copied.</param>
    /// <param name="purpose">The purpose. Default: <see cref="FilePurpose.Assistants"/>.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="filename"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public OpenAiFile Add(string filename, byte[] content, FilePurpose? purpose = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(filename);
        ArgumentNullException.ThrowIfNull(content);
        lock (_world.Gate)
            return _store.Add(filename, purpose ?? FilePurpose.Assistants, content);
    }

    /// <summary>Adds a text file to the server.</summary>
    /// <param name="filename">The name of the file.</param>
    /// <param name="text">The content.</param>
    /// <param name="purpose">The purpose. Default: <see cref="FilePurpose.Assistants"/>.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="filename"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public OpenAiFile Add(string filename, string text, FilePurpose? purpose = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Add(filename, Encoding.UTF8.GetBytes(text), purpose);
    }

    /// <summary>Gets the content of a file.</summary>
    /// <param name="fileId">The file.</param>
    /// <returns>A copy of the content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileId"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The file does not exist.</exception>
    public byte[] ContentOf(string fileId)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        lock (_world.Gate)
            return _store.Files.TryGet(fileId, out var file) ? [.. file.Content] : throw new KeyNotFoundException($"The file '{fileId}' does not exist.");
    }

    private async Task CreateAsync(FakeExchange exchange)
    {
        var form = await FormFiles.ReadAsync(exchange).ConfigureAwait(false);
        var (name, content) = await form.FileAsync("file").ConfigureAwait(false);
        var purpose = FileStore.CheckPurpose(form.Field("purpose"));
        var lifetime = FileStore.CheckLifetime(form.Field("expires_after[anchor]"), form.Number("expires_after[seconds]"));
        OpenAiFile file;
        lock (_world.Gate)
            file = _store.Add(name, purpose, content, lifetime);
        await exchange.WriteAsync(file).ConfigureAwait(false);
    }

    private Page<OpenAiFile> List(FakeExchange exchange)
    {
        var purpose = PageQuery.Value(exchange, "purpose");
        var query = PageQuery.Of(exchange, MaxPage, MaxPage);
        return _store.Files.Page(query, static file => file.File, file => purpose is null || file.File.Purpose?.Value == purpose);
    }

    private byte[] Content(string id)
    {
        lock (_world.Gate)
            return _store.Files[id].Content;
    }

    private FileDeleted Delete(string id)
    {
        _ = _store.Files[id];
        _store.Remove(id);
        return new() { Id = id, Object = "file", Deleted = true };
    }
}
