using OpenAi.Uploads;

namespace OpenAi.Testing.Uploads;

/// <summary>A part and its content.</summary>
internal sealed record StoredPart(UploadPart Part, byte[] Content);
