using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Reads the value that a reader stands on, and leaves the reader at its last token.</summary>
internal delegate T JsonReading<out T>(ref Utf8JsonReader reader);
