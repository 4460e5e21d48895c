using OpenAi.Files;

namespace OpenAi.Testing.Files;

/// <summary>A file and what is in it.</summary>
internal sealed record StoredFile(OpenAiFile File, byte[] Content);
