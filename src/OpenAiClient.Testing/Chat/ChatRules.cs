using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>The rules of the API for requests; they are checked here, since the library parses requests leniently.</summary>
internal static class ChatRules
{
    public static FakeError? Problem(ChatCompletionRequest request) =>
        string.IsNullOrEmpty(request.Model) ? FakeError.Missing("model")
        : request.Messages is not { Count: > 0 } ? FakeError.Missing("messages")
        : MessageRules.Problem(request.Messages)
            ?? ToolRules.Problem(request)
            ?? FormatRules.Problem(request)
            ?? Range(request.N, "n", 1, 128)
            ?? Range(request.Temperature, "temperature", 0, 2)
            ?? Range(request.TopP, "top_p", 0, 1)
            ?? Range(request.FrequencyPenalty, "frequency_penalty", -2, 2)
            ?? Range(request.PresencePenalty, "presence_penalty", -2, 2)
            ?? Range(request.TopLogprobs, "top_logprobs", 0, 20)
            ?? Range(request.MaxCompletionTokens, "max_completion_tokens", 1, int.MaxValue)
            ?? AtMost(request.Stop?.Count, "stop", 4)
            ?? Rest(request);

    public static FakeError? Range(double? value, string param, double least, double most) =>
        value is not { } number || (number >= least && number <= most) ? null
        : FakeError.Invalid(param, FormattableString.Invariant($"{number} must be from {least} to {most}."));

    public static FakeError? AtMost(int? count, string param, int most) =>
        count > most ? FakeError.Invalid(param, FormattableString.Invariant($"it must have at most {most} items.")) : null;

    private static FakeError? Rest(ChatCompletionRequest request) =>
        request.TopLogprobs is not null && request.Logprobs != true ? FakeError.Invalid("top_logprobs", "it requires 'logprobs' to be true.")
        : request.StreamOptions is not null && request.Stream != true ? FakeError.Invalid("stream_options", "it requires 'stream' to be true.")
        : MetadataProblem(request.Metadata);

    public static FakeError? MetadataProblem(IReadOnlyDictionary<string, string>? metadata) =>
        metadata is null ? null
        : metadata.Count > MetadataLimits.Pairs ? FakeError.Invalid("metadata", $"it must have at most {MetadataLimits.Pairs} pairs.")
        : metadata.FirstOrDefault(static pair => pair.Key.Length > MetadataLimits.Name || pair.Value.Length > MetadataLimits.Value) is { Key: { } key }
            ? FakeError.Invalid($"metadata.{key}", $"a name must have at most {MetadataLimits.Name} characters, and a value at most {MetadataLimits.Value}.")
        : null;
}
