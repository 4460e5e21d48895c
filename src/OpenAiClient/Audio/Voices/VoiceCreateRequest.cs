using System.Text.Json.Serialization;
using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>A request to create a voice from a recording. <c>POST /audio/voices</c></summary>
public sealed partial record VoiceCreateRequest : JsonModel
{
    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>
    /// The speech of the person who consented: an MP3, WAV, Ogg, AAC, FLAC, WebM or MP4 file of at most 10 MB and 30 seconds.
    /// </summary>
    [JsonIgnore]
    public required FileUpload AudioSample { get; set; }

    /// <summary>The id of the person's consent, <c>cons_…</c>: see <see cref="VoiceConsentsClient"/>.</summary>
    public required string Consent { get; set; }

    internal static void AddFiles(VoiceCreateRequest request, MultipartBody form)
    {
        ArgumentNullException.ThrowIfNull(request.AudioSample);
        form.Add("audio_sample", request.AudioSample.WithEnding());
    }
}
