using System.Text.Json.Serialization;
using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>A request to translate speech to English text. <c>POST /audio/translations</c></summary>
public sealed partial record TranslationRequest : JsonModel
{
    /// <inheritdoc cref="TranscriptionRequest.File"/>
    [JsonIgnore]
    public required FileUpload File { get; set; }

    /// <summary>The model: the API supports only <c>whisper-1</c>; on Azure the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>English text as an example of style and vocabulary, or the text before this audio. Default: none.</summary>
    public string? Prompt { get; set; }

    /// <summary>The format of the result. Default: the server's, <see cref="TranscriptionFormat.Json"/>.</summary>
    public TranscriptionFormat? ResponseFormat { get; set; }

    /// <inheritdoc cref="TranscriptionRequest.Temperature"/>
    public double? Temperature { get; set; }

    internal static void AddFiles(TranslationRequest request, MultipartBody form)
    {
        ArgumentNullException.ThrowIfNull(request.File);
        form.Add("file", request.File.WithEnding());
    }
}
