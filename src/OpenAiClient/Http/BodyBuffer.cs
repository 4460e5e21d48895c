using System.Buffers;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>A body that is read into memory, up to a limit. Small arrays are rented; disposing returns them.</summary>
internal sealed class BodyBuffer : IDisposable
{
    private const int FirstSize = 4 * 1024;

    private const int LargestRented = BoundedPool<byte>.MaxBytes;

    private readonly int _limit;
    private List<byte[]>? _full;
    private byte[]? _rented;
    private byte[] _current;
    private int _used;
    private int _before;

    /// <summary>Creates a buffer that reads at most <paramref name="limit"/> bytes.</summary>
    public BodyBuffer(int limit, long? announced = null)
    {
        _limit = limit;
        // One byte more than announced, so that the end of the body is detected without growing the buffer.
        var size = Math.Max(1, AnnouncedLength.Trusted((announced + 1) ?? FirstSize, limit));
        _current = size <= LargestRented ? _rented = ArrayPool<byte>.Shared.Rent(size) : GC.AllocateUninitializedArray<byte>(size);
    }

    /// <summary>The bytes; when the body exceeds the limit, its beginning.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Reads a body to its end; returns <see langword="false"/> when it exceeds the limit.</summary>
    public async ValueTask<bool> ReadAsync(Stream stream, CancellationToken token)
    {
        try
        {
            while (true)
            {
                if (_used == _current.Length)
                    Grow();
                var read = await stream.ReadAsync(_current.AsMemory(_used), token).ConfigureAwait(false);
                if (read == 0)
                {
                    Join();
                    return true;
                }
                _used += read;
                if (_before + _used > _limit)
                {
                    Bytes = _full is { } full ? full[0] : _current.AsMemory(0, Math.Min(_used, _limit));
                    return false;
                }
                if (_full is null)
                    Bytes = _current.AsMemory(0, _used);
            }
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            throw NetworkFailure.OfBody(exception);
        }
    }

    /// <summary>Reads as much as possible: a body that breaks off, or takes too long, is treated as if it ended there.</summary>
    public async ValueTask ReadUntilBrokenAsync(Stream stream, IdleClock patience, CancellationToken token)
    {
        try
        {
            var whole = ReadAsync(stream, patience.Token);
            if (!whole.IsCompleted)
                patience.Start();
            await whole.ConfigureAwait(false);
        }
        catch (Exception exception) when (IsBroken(exception) && !token.IsCancellationRequested)
        {
            // The bytes read so far are used.
        }
    }

    public void Dispose()
    {
        Bytes = default;
        _current = [];
        _full = null;
        if (_rented is { } rented)
            ArrayPool<byte>.Shared.Return(rented);
        _rented = null;
    }

    private static bool IsBroken(Exception exception) =>
        exception is IOException or HttpRequestException or InvalidDataException or OperationCanceledException;

    private void Grow()
    {
        if (_current.Length < LargestRented)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_current.Length * 2);
            _current.AsSpan(0, _used).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_rented!);
            _current = _rented = larger;
            return;
        }
        // The buffer does not grow by copying into a larger array: memory stays within the limit even for a body that is too large.
        (_full ??= []).Add(_current);
        _before += _used;
        _used = 0;
        _current = GC.AllocateUninitializedArray<byte>(LargestRented);
    }

    private void Join()
    {
        if (_full is not { } parts)
        {
            Bytes = _current.AsMemory(0, _used);
            return;
        }
        var whole = GC.AllocateUninitializedArray<byte>(_before + _used);
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(whole, at);
            at += part.Length;
        }
        _current.AsSpan(0, _used).CopyTo(whole.AsSpan(at));
        _full = null;
        Bytes = whole;
    }
}
