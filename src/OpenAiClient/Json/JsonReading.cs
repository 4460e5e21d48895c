using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// Reads the value at the reader's position, and leaves the reader at its last token. The whole value is in the buffer; the bytes after it
/// may be missing when a caller's own JSON is read from a stream.
/// </summary>
internal delegate T JsonReading<out T>(ref Utf8JsonReader reader);
