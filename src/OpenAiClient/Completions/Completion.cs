using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Completions;

/// <summary>The continuation of a text; in a stream, a piece of it.</summary>
public sealed partial record Completion : ApiResult
{
    /// <summary>Its id, the same in all pieces of a stream.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>text_completion</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The model that made it, by its exact name.</summary>
    public string Model { get; set; } = "";

    /// <summary>The continuations, as many as were asked for of each prompt; empty in a piece that only tells the usage.</summary>
    [Carries]
    [Essential]
    public IReadOnlyList<CompletionChoice> Choices { get; set; } = [];

    /// <summary>How many tokens were used; in a stream in the last piece, when <see cref="CompletionStreamOptions.IncludeUsage"/> asks for it.</summary>
    public CompletionUsage? Usage { get; set; }

    /// <summary>Which configuration of the server made it: answers to the same seed are alike only under the same one.</summary>
    public string? SystemFingerprint { get; set; }

    /// <summary>Random text that hides the size of a stream's piece from observers.</summary>
    public string? Obfuscation { get; set; }

    /// <summary>The text of the first choice, or what is new in it; the empty string when there is none.</summary>
    [JsonIgnore]
    public string Text => Choices.Count switch
    {
        0 => "",
        1 => Choices[0]?.Text ?? "",
        // Servers may list them as they were finished.
        _ => (Choices.FirstOrDefault(static choice => choice?.Index == 0) ?? Choices[0])?.Text ?? "",
    };

    /// <summary>Why the model stopped in the first choice; <see langword="null"/> when there is none, and until it does.</summary>
    [JsonIgnore]
    public CompletionFinishReason? FinishReason => Choices.Count > 0 ? Choices[0]?.FinishReason : null;

    internal override IReadOnlyList<JsonModel?> ErrorPlaces => Choices;
}
