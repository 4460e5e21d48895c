using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Images;
using OpenAi.Responses;

namespace OpenAi.Azure;

/// <summary>Reads what Azure's filters found out of answers, where the client keeps it in <see cref="JsonModel.ExtraFields"/>.</summary>
public static class AzureFilterExtensions
{
    private const string Results = "content_filter_results";

    /// <summary>Gets what the filters say of an answer of a chat.</summary>
    /// <param name="choice">The answer.</param>
    /// <returns>The verdicts; <see langword="null"/> when Azure gave none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetContentFilter(this ChatChoice choice) => Of(choice);

    /// <summary>Gets what the filters say of a piece of an answer; with the asynchronous filter it comes after the text, for some categories at a time.</summary>
    /// <param name="choice">The piece.</param>
    /// <returns>The verdicts; <see langword="null"/> when the piece has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetContentFilter(this ChatChunkChoice choice) => Of(choice);

    /// <summary>Gets of which part of the text the verdicts in a piece are, with the asynchronous filter.</summary>
    /// <param name="choice">The piece.</param>
    /// <returns>The part; <see langword="null"/> when the piece does not say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is <see langword="null"/>.</exception>
    public static AzureFilterOffsets? GetContentFilterOffsets(this ChatChunkChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return AzureJson.Offsets(AzureJson.Field(choice, "content_filter_offsets"));
    }

    /// <summary>Gets what the filters say of a text's continuation.</summary>
    /// <param name="choice">The continuation.</param>
    /// <returns>The verdicts; <see langword="null"/> when Azure gave none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetContentFilter(this CompletionChoice choice) => Of(choice);

    /// <summary>Gets what the filters say of an image.</summary>
    /// <param name="image">The image.</param>
    /// <returns>The verdicts; <see langword="null"/> when Azure gave none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetContentFilter(this GeneratedImage image) => Of(image);

    /// <summary>Gets what the filters say of the text that an image was made from.</summary>
    /// <param name="image">The image.</param>
    /// <returns>The verdicts; <see langword="null"/> when Azure gave none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetPromptFilter(this GeneratedImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return AzureContentFilter.Of(AzureJson.Field(image, "prompt_filter_results"));
    }

    /// <summary>Gets what the filters say of the prompts.</summary>
    /// <param name="completion">The answer.</param>
    /// <returns>An entry for each prompt; empty when Azure gave none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="completion"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<AzurePromptFilter> GetPromptFilters(this ChatCompletion completion) => Prompts(completion);

    /// <inheritdoc cref="GetPromptFilters(ChatCompletion)"/>
    public static IReadOnlyList<AzurePromptFilter> GetPromptFilters(this Completion completion) => Prompts(completion);

    /// <summary>Gets what the filters say of the prompts; in the first event of a stream.</summary>
    /// <param name="chunk">The event.</param>
    /// <returns>An entry for each prompt; empty when the event has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chunk"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<AzurePromptFilter> GetPromptFilters(this ChatCompletionChunk chunk) => Prompts(chunk);

    /// <summary>Gets what the filters say of a response and of what it answers to.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The verdicts; empty when Azure gave none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<AzureResponseFilter> GetContentFilters(this Response response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return
        [
            .. AzureJson.Items(AzureJson.Field(response, "content_filters")).Select(static item => new AzureResponseFilter(
                AzureJson.Boolean(item, "blocked") == true,
                AzureJson.Text(item, "source_type"),
                AzureContentFilter.Of(AzureJson.Object(item, Results)),
                AzureJson.Offsets(AzureJson.Object(item, "content_filter_offsets")))),
        ];
    }

    /// <summary>Gets why the filters refused a request.</summary>
    /// <param name="exception">The failure; <see cref="BadRequestException.IsContentFiltered"/> says whether filters were the reason.</param>
    /// <returns>The verdicts; <see langword="null"/> when Azure gave none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetContentFilter(this ApiException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Within(exception.ErrorFields);
    }

    /// <inheritdoc cref="GetContentFilter(ApiException)"/>
    public static AzureContentFilter? GetContentFilter(this StreamErrorException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Within(exception.ErrorFields);
    }

    private static AzureContentFilter? Of(JsonModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return AzureContentFilter.Of(AzureJson.Field(model, Results));
    }

    // The name that came first, and the one that is sent now.
    private static IReadOnlyList<AzurePromptFilter> Prompts(JsonModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var prompts = AzureJson.Field(model, "prompt_filter_results") ?? AzureJson.Field(model, "prompt_annotations");
        return [.. AzureJson.Items(prompts).Select(static item => new AzurePromptFilter(AzureJson.Number(item, "prompt_index"), AzureContentFilter.Of(Found(item))))];
    }

    private static AzureContentFilter? Within(IReadOnlyDictionary<string, JsonElement> fields)
    {
        foreach (var name in (ReadOnlySpan<string>)["innererror", "inner_error"])
        {
            if (fields.TryGetValue(name, out var inner) && AzureContentFilter.Of(Found(inner)) is { } filter)
                return filter;
        }
        return fields.TryGetValue(Results, out var own) ? AzureContentFilter.Of(own) : null;
    }

    private static JsonElement? Found(JsonElement json) => AzureJson.Object(json, Results) ?? AzureJson.Object(json, "content_filter_result");
}
