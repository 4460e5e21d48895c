using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// Reads the value that a reader stands on, and leaves the reader at its last token. The value is there to its end; what
/// follows may not be yet, where a caller's own JSON is read from a stream.
/// </summary>
internal delegate T JsonReading<out T>(ref Utf8JsonReader reader);
