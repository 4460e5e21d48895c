using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>
/// The rules of the API for structured output: the schema must have a name, and the messages must mention JSON when any JSON object is
/// requested.
/// </summary>
internal static class FormatRules
{
    public static FakeError? Problem(ChatCompletionRequest request) => request.ResponseFormat switch
    {
        UnknownChatResponseFormat unknown => FakeError.Invalid("response_format.type", $"'{unknown.Type}' is not a supported format."),
        ChatJsonObjectResponseFormat when !request.Messages.Any(MentionsJson) =>
            FakeError.Invalid("messages", "they must contain the word 'json' to use 'response_format' of type 'json_object'.", null),
        ChatJsonSchemaResponseFormat format when !ToolRules.Name().IsMatch(format.JsonSchema.Name) =>
            FakeError.Invalid("response_format.json_schema.name", "it must have 1 to 64 letters, digits, underscores and dashes."),
        ChatJsonSchemaResponseFormat { JsonSchema: { Strict: true, Schema: { } schema } } => StrictSchema.Problem(schema, "response_format"),
        _ => null,
    };

    private static bool MentionsJson(ChatMessage message) => TokenEstimate.Text(message).Contains("json", StringComparison.OrdinalIgnoreCase);
}
