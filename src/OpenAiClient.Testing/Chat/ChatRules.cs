using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>What the API insists on; the library reads leniently, so it is checked here.</summary>
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
            ?? Range(request.Stop?.Count, "stop", 0, 4)
            ?? Rest(request);

    public static FakeError? Range(double? value, string param, double least, double most) =>
        value is not { } number || (number >= least && number <= most) ? null
        : FakeError.Invalid(param, FormattableString.Invariant($"{number} is not from {least} to {most}."));

    private static FakeError? Rest(ChatCompletionRequest request) =>
        request.TopLogprobs is not null && request.Logprobs != true ? FakeError.Invalid("top_logprobs", "it needs 'logprobs' to be true.")
        : request.StreamOptions is not null && request.Stream != true ? FakeError.Invalid("stream_options", "it needs 'stream' to be true.")
        : MetadataProblem(request.Metadata);

    public static FakeError? MetadataProblem(IReadOnlyDictionary<string, string>? metadata) =>
        metadata is null ? null
        : metadata.Count > MetadataLimits.Pairs ? FakeError.Invalid("metadata", $"it has more than {MetadataLimits.Pairs} pairs.")
        : metadata.FirstOrDefault(static pair => pair.Key.Length > MetadataLimits.Name || pair.Value.Length > MetadataLimits.Value) is { Key: { } key }
            ? FakeError.Invalid($"metadata.{key}", $"a name may have {MetadataLimits.Name} characters, a value {MetadataLimits.Value}.")
        : null;
}
