using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Images;
using OpenAi.Responses;

namespace OpenAi.Azure;

/// <summary>
/// Reads the results of Azure's content filters from answers, where the client preserves them in <see cref="JsonModel.ExtraFields"/>.
/// </summary>
public static class AzureFilterExtensions
{
    private const string Results = "content_filter_results";

    /// <summary>Gets the filter results for an answer of a chat.</summary>
    /// <param name="choice">The answer.</param>
    /// <returns>The results; <see langword="null"/> when Azure sent none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetContentFilter(this ChatChoice choice) => Of(choice);

    /// <summary>
    /// Gets the filter results for a piece of an answer; with the asynchronous filter they arrive after the text, for some of the
    /// categories at a time.
    /// </summary>
    /// <param name="choice">The piece.</param>
    /// <returns>The results; <see langword="null"/> when the piece has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetContentFilter(this ChatChunkChoice choice) => Of(choice);

    /// <summary>Gets the part of the text to which the filter results in a piece apply, with the asynchronous filter.</summary>
    /// <param name="choice">The piece.</param>
    /// <returns>The part; <see langword="null"/> when the piece does not contain it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is <see langword="null"/>.</exception>
    public static AzureFilterOffsets? GetContentFilterOffsets(this ChatChunkChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return AzureJson.Offsets(AzureJson.Field(choice, "content_filter_offsets"));
    }

    /// <summary>Gets the filter results for a completion of a text.</summary>
    /// <param name="choice">The completion.</param>
    /// <returns>The results; <see langword="null"/> when Azure sent none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetContentFilter(this CompletionChoice choice) => Of(choice);

    /// <summary>Gets the filter results for an image.</summary>
    /// <param name="image">The image.</param>
    /// <returns>The results; <see langword="null"/> when Azure sent none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetContentFilter(this GeneratedImage image) => Of(image);

    /// <summary>Gets the filter results for the prompt of an image.</summary>
    /// <param name="image">The image.</param>
    /// <returns>The results; <see langword="null"/> when Azure sent none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is <see langword="null"/>.</exception>
    public static AzureContentFilter? GetPromptFilter(this GeneratedImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return AzureContentFilter.Of(AzureJson.Field(image, "prompt_filter_results"));
    }

    /// <summary>Gets the filter results for the prompts.</summary>
    /// <param name="completion">The answer.</param>
    /// <returns>The results for each prompt; empty when Azure sent none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="completion"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<AzurePromptFilter> GetPromptFilters(this ChatCompletion completion) => Prompts(completion);

    /// <inheritdoc cref="GetPromptFilters(ChatCompletion)"/>
    public static IReadOnlyList<AzurePromptFilter> GetPromptFilters(this Completion completion) => Prompts(completion);

    /// <summary>Gets the filter results for the prompts; they are in the first event of a stream.</summary>
    /// <param name="chunk">The event.</param>
    /// <returns>The results for each prompt; empty when the event has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chunk"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<AzurePromptFilter> GetPromptFilters(this ChatCompletionChunk chunk) => Prompts(chunk);

    /// <summary>Gets the filter results for a response and for its input.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The results; empty when Azure sent none.</returns>
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

    /// <summary>Gets the filter results because of which a request was rejected.</summary>
    /// <param name="exception">The failure; <see cref="BadRequestException.IsContentFiltered"/> tells whether filters were the
    /// reason.</param>
    /// <returns>The results; <see langword="null"/> when Azure sent none.</returns>
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

    // The former name of the field, and the current one.
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
