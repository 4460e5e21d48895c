using System.Buffers;

namespace OpenAi.Http;

/// <summary>A body read into a rented buffer; disposing gives the buffer back.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int FirstSize = 4 * 1024;

    // A length that a server announces is believed only so far before its bytes have arrived.
    private const int MaxTrust = 16 * 1024 * 1024;

    private byte[] _buffer;
    private int _length;

    private PooledBody(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <summary>Reads a whole body, or its first <paramref name="limit"/> bytes.</summary>
    public static async ValueTask<PooledBody> ReadAsync(Stream stream, long? announced, int limit, CancellationToken token)
    {
        // One byte more than announced, so that the end is seen without growing.
        var body = new PooledBody((int)Math.Clamp((announced + 1) ?? FirstSize, 1, Math.Min(limit, MaxTrust)));
        try
        {
            await body.FillAsync(stream, limit, token).ConfigureAwait(false);
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>Reads what can be read of a body: one that breaks off, or takes too long, is as good as one that is cut.</summary>
    public static async ValueTask<PooledBody> ReadUntilBrokenAsync(Stream stream, int limit, IdleClock patience, CancellationToken token)
    {
        var body = new PooledBody(FirstSize);
        try
        {
            var filled = body.FillAsync(stream, limit, patience.Token);
            if (!filled.IsCompleted)
                patience.Start();
            await filled.ConfigureAwait(false);
        }
        catch (Exception exception) when (IsBroken(exception) && !token.IsCancellationRequested)
        {
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
        return body;
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

    private async ValueTask FillAsync(Stream stream, int limit, CancellationToken token)
    {
        try
        {
            while (_length < limit)
            {
                if (_length == _buffer.Length)
                    Grow(limit);
                var read = await stream.ReadAsync(_buffer.AsMemory(_length, Math.Min(_buffer.Length, limit) - _length), token).ConfigureAwait(false);
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

    private void Grow(int limit)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(limit, _buffer.Length * 2L));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
