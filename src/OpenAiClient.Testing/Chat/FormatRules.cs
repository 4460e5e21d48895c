using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>What the API insists on of structured output: a named schema, and for any JSON a word of it in the messages.</summary>
internal static class FormatRules
{
    public static FakeError? Problem(ChatCompletionRequest request) => request.ResponseFormat switch
    {
        UnknownChatResponseFormat unknown => FakeError.Invalid("response_format.type", $"'{unknown.Type}' is no format."),
        ChatJsonObjectResponseFormat when !request.Messages.Any(MentionsJson) =>
            FakeError.Invalid("messages", "they must contain the word 'json' to use 'response_format' of type 'json_object'.", null),
        ChatJsonSchemaResponseFormat format when !ToolRules.Name().IsMatch(format.JsonSchema.Name) =>
            FakeError.Invalid("response_format.json_schema.name", "it is not 1 to 64 letters, digits, underscores and dashes."),
        ChatJsonSchemaResponseFormat { JsonSchema: { Strict: true, Schema: { } schema } } => StrictSchema.Problem(schema, "response_format"),
        _ => null,
    };

    private static bool MentionsJson(ChatMessage message) => TokenEstimate.Text(message).Contains("json", StringComparison.OrdinalIgnoreCase);
}
