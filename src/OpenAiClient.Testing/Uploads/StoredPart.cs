using OpenAi.Uploads;

namespace OpenAi.Testing.Uploads;

/// <summary>A part and what is in it.</summary>
internal sealed record StoredPart(UploadPart Part, byte[] Content);
