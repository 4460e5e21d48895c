using System.Buffers;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>A JSON writer with its buffer, which each thread keeps for its next document.</summary>
internal sealed class JsonBuffer : IDisposable
{
    // A buffer for a very large document, such as one with images, is not kept.
    private const int MaxKept = 64 * 1024;

    [ThreadStatic]
    private static JsonBuffer? _kept;

    private readonly ArrayBufferWriter<byte> _bytes = new(1024);
    private readonly Utf8JsonWriter _writer;

    private JsonBuffer() => _writer = new Utf8JsonWriter(_bytes, WireEncoder.Options);

    /// <summary>Writes a document, and passes it to <paramref name="use"/> while it is in the buffer.</summary>
    /// <exception cref="ArgumentException">The document would be too deep.</exception>
    public static TResult Write<T, TResult>(T value, Action<Utf8JsonWriter, T> write, Func<ReadOnlyMemory<byte>, TResult> use)
    {
        var buffer = _kept ?? new JsonBuffer();
        // The cached buffer is in use when a document is written within another; the inner one gets a new buffer.
        _kept = null;
        try
        {
            write(buffer._writer, value);
            buffer._writer.Flush();
            return use(buffer._bytes.WrittenMemory);
        }
        catch (InvalidOperationException exception) when (buffer._writer.CurrentDepth >= WireJson.MaxWrittenDepth)
        {
            throw new ArgumentException(FormattableString.Invariant($"The JSON is nested deeper than {WireJson.MaxWrittenDepth} levels."), exception);
        }
        finally
        {
            buffer.Keep();
        }
    }

    public void Dispose() => _writer.Dispose();

    private void Keep()
    {
        _bytes.ResetWrittenCount();
        _writer.Reset();
        if (_bytes.Capacity <= MaxKept)
            _kept = this;
        else
            Dispose();
    }
}
