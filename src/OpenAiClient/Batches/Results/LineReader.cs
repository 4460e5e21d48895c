using OpenAi.Json;

namespace OpenAi.Batches;

/// <summary>Reads a stream line by line, with memory for its longest line.</summary>
internal sealed class LineReader(Stream stream, int maxLength) : IDisposable
{
    private const int FirstSize = 64 * 1024;

    private byte[] _buffer = BoundedPool<byte>.Rent(FirstSize);
    private int _begin;
    private int _end;
    private int _searched;
    private bool _isOver;

    /// <summary>
    /// The line that was read, without its line break, valid until the next read; the beginning of a line that is too long.
    /// </summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line exceeds the allowed number of bytes; nothing can be read after it.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line; returns <see langword="false"/> at the end. A last line without a line break counts too.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken token)
    {
        while (true)
        {
            var length = _buffer.AsSpan(_begin + _searched, _end - _begin - _searched).IndexOf((byte)'\n');
            if (length >= 0)
                return Take(_searched + length, skipped: 1);
            _searched = _end - _begin;
            if (_searched > maxLength)
            {
                IsTooLong = true;
                return Take(_searched, skipped: 0);
            }
            if (_isOver)
                return _searched > 0 && Take(_searched, skipped: 0);
            MakeRoom();
            var count = await stream.ReadAsync(_buffer.AsMemory(_end), token).ConfigureAwait(false);
            _isOver = count == 0;
            _end += count;
        }
    }

    public void Dispose()
    {
        Line = default;
        BoundedPool<byte>.Return(_buffer);
        _buffer = [];
    }

    private bool Take(int length, int skipped)
    {
        Line = _buffer.AsMemory(_begin, length);
        _begin += length + skipped;
        _searched = 0;
        return true;
    }

    private void MakeRoom()
    {
        if (_begin == 0 && _end < _buffer.Length)
            return;
        var target = _buffer;
        if (_begin == 0)
            target = BoundedPool<byte>.Rent((int)Math.Min((long)_buffer.Length * 2, Array.MaxLength));
        _buffer.AsSpan(_begin, _end - _begin).CopyTo(target);
        if (target != _buffer)
            BoundedPool<byte>.Return(_buffer);
        (_buffer, _end, _begin) = (target, _end - _begin, 0);
    }
}
