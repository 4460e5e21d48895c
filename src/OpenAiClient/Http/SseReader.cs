using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>
/// Parses the events of a <c>text/event-stream</c> body. The framework's parser would leave arrays of the size of the largest event in
/// the pool that the whole process shares.
/// </summary>
internal sealed class SseReader(Stream body) : IDisposable
{
    /// <summary>The name of an event without an <c>event</c> field.</summary>
    public const string NoName = "message";

    private const int FirstSize = 4 * 1024;

    // The buffer of a large event grows by at most this size at once, which bounds the unused memory.
    private const int LargestStep = 16 * 1024 * 1024;

    // SniffedStream appends a line break of two bytes at the end of the body.
    private const int LeastFree = 16;

    private byte[] _buffer = BoundedPool<byte>.Rent(FirstSize);
    private int _start;
    private int _scanned;
    private int _end;
    private bool _skipsLineFeed;
    private bool _hasBegun;
    private (int Start, int Length)? _line;
    private ArrayBufferWriter<byte>? _lines;
    private string _lastName = NoName;

    // A name that came after data: that of this event, or of the next one if no empty line follows.
    private string? _laterName;

    /// <summary>The name of the event.</summary>
    public string Name { get; private set; } = NoName;

    /// <summary>The data of the event; valid until the next event is read.</summary>
    public ReadOnlySpan<byte> Data => _lines is { } lines ? lines.WrittenSpan : _line is { } line ? _buffer.AsSpan(line.Start, line.Length) : default;

    /// <summary>Reads the next event; returns <see langword="false"/> at the end of the body.</summary>
    public ValueTask<bool> NextAsync(CancellationToken token)
    {
        Forget();
        return TryTakeEvent() ? new(true) : ReadOnAsync(token);
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Forget();
        BoundedPool<byte>.Return(buffer);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> ReadOnAsync(CancellationToken token)
    {
        while (true)
        {
            MakeRoom();
            var read = await body.ReadAsync(_buffer.AsMemory(_end), token).ConfigureAwait(false);
            if (read == 0)
                return false;
            _end += read;
            if (TryTakeEvent())
                return true;
        }
    }

    private void Forget()
    {
        Name = _laterName ?? NoName;
        _laterName = null;
        _line = null;
        _lines = null;
    }

    // Takes one event from the complete lines in the buffer; a block without data is no event.
    private bool TryTakeEvent()
    {
        while (TryTakeLine(out var isEnd))
        {
            if (!isEnd)
                continue;
            if (_line is not null || _lines is not null)
                return true;
            Name = NoName;
        }
        return false;
    }

    // Takes one line from the complete lines in the buffer; an empty line ends an event.
    private bool TryTakeLine(out bool isEnd)
    {
        isEnd = false;
        if (_skipsLineFeed && _start < _end)
        {
            // The line feed of a carriage return/line feed pair may arrive in a later read.
            _skipsLineFeed = false;
            if (_buffer[_start] == '\n')
                _scanned = ++_start;
        }
        var length = _buffer.AsSpan(_scanned, _end - _scanned).IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
        {
            _scanned = _end;
            return false;
        }
        var end = _scanned + length;
        var start = _start;
        _skipsLineFeed = _buffer[end] == '\r';
        _start = _scanned = end + 1;
        if (!_hasBegun)
        {
            _hasBegun = true;
            if (_buffer.AsSpan(start, end - start).StartsWith("\uFEFF"u8))
                start += 3;
        }
        if (start == end)
        {
            isEnd = true;
            (Name, _laterName) = (_laterName ?? Name, null);
        }
        else if (!TryTakeField(start, end))
        {
            // The line of another event is read again.
            isEnd = true;
            (_start, _scanned, _skipsLineFeed) = (start, start, false);
        }
        return true;
    }

    private bool TryTakeField(int start, int end)
    {
        var line = _buffer.AsSpan(start, end - start);
        var colon = line.IndexOf((byte)':');
        var name = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? end : start + colon + 1;
        if (value < end && _buffer[value] == ' ')
            value++;
        if (name.SequenceEqual("data"u8))
        {
            if (IsAnother(_buffer.AsSpan(value, end - value)))
                return false;
            AddData(value, end - value);
        }
        else if (name.SequenceEqual("event"u8))
        {
            var given = NameOf(_buffer.AsSpan(value, end - value));
            if (_line is null && _lines is null)
                Name = given;
            else
                _laterName = given;
        }
        else if (IsReport(line))
        {
            if (_line is not null || _lines is not null)
                return false;
            if (line[0] == (byte)'{')
                value = start;
            else
                Name = "error";
            AddData(value, end - value);
        }
        return true;
    }

    /// <summary>
    /// Whether a line that is no data is an event, too: llama.cpp reported an error in a field of that name until the end of 2025, and some
    /// gateways pass on an error without any field.
    /// </summary>
    public static bool IsReport(ReadOnlySpan<byte> line) =>
        (line.StartsWith("error:"u8) && line["error:".Length..].ContainsAnyExcept((byte)' ')) || (line is [(byte)'{', .., (byte)'}'] && IsWhole(line));

    private bool IsAnother(ReadOnlySpan<byte> data) => _line is { } line && AreTwoEvents(_buffer.AsSpan(line.Start, line.Length), data);

    /// <summary>
    /// Whether two lines of data are two events, without the empty line between them that some servers and proxies omit: an object that has
    /// ended does not continue with another one.
    /// </summary>
    public static bool AreTwoEvents(ReadOnlySpan<byte> line, ReadOnlySpan<byte> next) =>
        (next.StartsWith("{"u8) || next.StartsWith("[DONE]"u8)) && line is [(byte)'{', .., (byte)'}'] && IsWhole(line);

    private static bool IsWhole(ReadOnlySpan<byte> json)
    {
        var reader = WireJson.ReaderOf(json);
        try
        {
            while (reader.Read())
                continue;
            return true;
        }
        catch (JsonException)
        {
            // It goes on in the next line.
            return false;
        }
    }

    // The data of nearly all events is a single line, which is used in the read buffer without a copy.
    private void AddData(int start, int length)
    {
        if (_line is null && _lines is null)
        {
            _line = (start, length);
            return;
        }
        var lines = _lines ??= new ArrayBufferWriter<byte>();
        if (_line is { } first)
        {
            lines.Write(_buffer.AsSpan(first.Start, first.Length));
            _line = null;
        }
        lines.Write("\n"u8);
        lines.Write(_buffer.AsSpan(start, length));
    }

    // Most events of a stream have the same name as the one before, whose string is reused.
    private string NameOf(ReadOnlySpan<byte> name)
    {
        // By the standard, an empty name is none.
        if (name.IsEmpty)
            return NoName;
        if (!Ascii.Equals(name, _lastName))
            _lastName = Encoding.UTF8.GetString(name);
        return _lastName;
    }

    private void MakeRoom()
    {
        var kept = _line is { } line ? line.Start : _start;
        if (kept == _end)
        {
            Move(_buffer, kept);
            return;
        }
        if (_buffer.Length - _end >= LeastFree)
            return;
        // Moving data that nearly fills the buffer for each small read would take time quadratic in the length of the event.
        if (kept >= _buffer.Length / 2)
        {
            Move(_buffer, kept);
            return;
        }
        var larger = BoundedPool<byte>.Rent(_buffer.Length + Math.Min(_buffer.Length, LargestStep));
        var smaller = _buffer;
        Move(larger, kept);
        BoundedPool<byte>.Return(smaller);
    }

    private void Move(byte[] target, int kept)
    {
        _buffer.AsSpan(kept, _end - kept).CopyTo(target);
        _buffer = target;
        _start -= kept;
        _scanned -= kept;
        _end -= kept;
        if (_line is { } line)
            _line = (line.Start - kept, line.Length);
    }
}
