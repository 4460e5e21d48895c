using OpenAi.Testing.World;
using OpenAi.Uploads;

namespace OpenAi.Testing.Uploads;

/// <summary>An upload in progress and its parts so far.</summary>
internal sealed class UploadState(Upload upload, TimeSpan? fileLifetime)
{
    public Upload Upload { get; set; } = upload;

    public TimeSpan? FileLifetime => fileLifetime;

    public Shelf<StoredPart> Parts { get; } = new("upload part", static part => part.Part.Id);
}
