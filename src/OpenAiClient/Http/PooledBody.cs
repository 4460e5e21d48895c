using System.Buffers;

namespace OpenAi.Http;

/// <summary>A body read into a rented buffer; disposing gives the buffer back.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int FirstSize = 4 * 1024;

    // A length that a server announces is believed only so far before its bytes have arrived.
    private const int MaxTrust = 16 * 1024 * 1024;

    private readonly int _limit;
    private byte[] _buffer;
    private int _length;

    /// <summary>A body of which no more than <paramref name="limit"/> bytes are read.</summary>
    public PooledBody(int limit, long? announced = null)
    {
        _limit = limit;
        // One byte more than announced, so that the end is seen without growing.
        _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp((announced + 1) ?? FirstSize, 1, Math.Min(limit, MaxTrust)));
    }

    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    public async ValueTask ReadAsync(Stream stream, CancellationToken token)
    {
        try
        {
            while (_length < _limit)
            {
                if (_length == _buffer.Length)
                    Grow();
                var read = await stream.ReadAsync(_buffer.AsMemory(_length, Math.Min(_buffer.Length, _limit) - _length), token).ConfigureAwait(false);
                if (read == 0)
                    return;
                _length += read;
            }
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            throw NetworkFailure.OfBody(exception);
        }
    }

    /// <summary>Reads what can be read: a body that breaks off, or takes too long, is as good as one that is cut.</summary>
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
            // What came until then has to do.
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }

    private static bool IsBroken(Exception exception) =>
        exception is IOException or HttpRequestException or InvalidDataException or OperationCanceledException;

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_limit, _buffer.Length * 2L));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
