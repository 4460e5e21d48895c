using System.Text.Json.Serialization;
using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>A request to upload a person's consent to the use of their voice. <c>POST /audio/voice_consents</c></summary>
public sealed partial record VoiceConsentCreateRequest : JsonModel
{
    /// <summary>The label of the consent.</summary>
    public required string Name { get; set; }

    /// <summary>
    /// The recording in which the person speaks the sentence of consent: an MP3, WAV, Ogg, AAC, FLAC, WebM or MP4 file of at most 10 MB.
    /// </summary>
    [JsonIgnore]
    public required FileUpload Recording { get; set; }

    /// <summary>The language of the sentence, such as <c>en-US</c>.</summary>
    public required string Language { get; set; }

    internal static void AddFiles(VoiceConsentCreateRequest request, MultipartBody form)
    {
        ArgumentNullException.ThrowIfNull(request.Recording);
        form.Add("recording", request.Recording.WithEnding());
    }
}
