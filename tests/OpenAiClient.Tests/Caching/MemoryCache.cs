using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace OpenAi.Tests.Caching;

/// <summary>A cache whose content can be inspected, and that can be made to fail or hang.</summary>
internal sealed class MemoryCache : IDistributedCache
{
    public ConcurrentDictionary<string, byte[]> Entries { get; } = new();

    public DistributedCacheEntryOptions? LastOptions { get; private set; }

    /// <summary>The scripted end of every use of the cache, immediately or later; by default the cache works.</summary>
    public Func<Task>? Trouble { get; set; }

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await (Trouble?.Invoke() ?? Task.CompletedTask);
        return Entries.GetValueOrDefault(key);
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await (Trouble?.Invoke() ?? Task.CompletedTask);
        LastOptions = options;
        Entries[key] = value;
    }

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();
}
