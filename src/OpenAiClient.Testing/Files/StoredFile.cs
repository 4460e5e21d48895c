using OpenAi.Files;

namespace OpenAi.Testing.Files;

/// <summary>A file and its content.</summary>
internal sealed record StoredFile(OpenAiFile File, byte[] Content);
