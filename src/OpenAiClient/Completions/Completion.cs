using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Completions;

/// <summary>A completion, the continuation of a text; in a stream, a piece of it.</summary>
public sealed partial record Completion : ApiResult
{
    /// <summary>The id of the completion, the same in all pieces of a stream.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>text_completion</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When the completion was created.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The exact name of the model.</summary>
    public string Model { get; set; } = "";

    /// <summary>The continuations, as many as requested for each prompt; empty in a piece that only contains the usage.</summary>
    [Carries]
    [Essential]
    public IReadOnlyList<CompletionChoice> Choices { get; set; } = [];

    /// <summary>The number of tokens used; in a stream in the last piece, if <see cref="CompletionStreamOptions.IncludeUsage"/> is set.</summary>
    public CompletionUsage? Usage { get; set; }

    /// <summary>The configuration of the server: a seed reproduces an answer only with the same configuration.</summary>
    public string? SystemFingerprint { get; set; }

    /// <summary>Random text that hides the length of the piece's content from observers of the network.</summary>
    public string? Obfuscation { get; set; }

    /// <summary>The text of the first choice, or its new text in a stream; the empty string when there is none.</summary>
    [JsonIgnore]
    public string Text => Choices.Count switch
    {
        0 => "",
        1 => Choices[0]?.Text ?? "",
        // The choices may be in the order in which they were finished.
        _ => (Choices.FirstOrDefault(static choice => choice?.Index == 0) ?? Choices[0])?.Text ?? "",
    };

    /// <summary>The reason why the model stopped in the first choice; <see langword="null"/> when there is none, and until it does.</summary>
    [JsonIgnore]
    public CompletionFinishReason? FinishReason => Choices.Count > 0 ? Choices[0]?.FinishReason : null;

    internal override IReadOnlyList<JsonModel?> ErrorPlaces => Choices;
}
