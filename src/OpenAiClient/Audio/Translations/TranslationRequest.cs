using System.Text.Json.Serialization;
using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>Speech to be written down in English. <c>POST /audio/translations</c></summary>
public sealed partial record TranslationRequest : JsonModel
{
    /// <inheritdoc cref="TranscriptionRequest.File"/>
    [JsonIgnore]
    public required FileUpload File { get; set; }

    /// <summary>The model: <c>whisper-1</c> is the only one of the API; on Azure the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>English text, for its style and words, or what was spoken before. Default: none.</summary>
    public string? Prompt { get; set; }

    /// <summary>What is told, and how. Default: the server's, <see cref="TranscriptionFormat.Json"/>.</summary>
    public TranscriptionFormat? ResponseFormat { get; set; }

    /// <inheritdoc cref="TranscriptionRequest.Temperature"/>
    public double? Temperature { get; set; }

    internal static void AddFiles(TranslationRequest request, MultipartBody form)
    {
        ArgumentNullException.ThrowIfNull(request.File);
        form.Add("file", request.File.WithEnding());
    }
}
