using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Testing;

namespace CustomerService;

/// <summary>
/// Replaces a model when there is no API key: it searches for every question, quotes the first article it gets, and detects moods by words.
/// </summary>
internal static class FakeModel
{
    private static readonly string[] _furious = ["furious", "ridiculous", "unacceptable", "worst", "third"];
    private static readonly string[] _unhappy = ["annoyed", "broken", "disappointed", "still", "wrong"];
    private static readonly string[] _happy = ["thank", "great", "perfect", "lovely"];
    private static readonly string[] _human = ["human", "real person", "colleague", "supervisor"];

    public static void Teach(FakeOpenAi fake)
    {
        fake.Chat.When(_ => true).Reply(request => request switch
        {
            { ResponseFormat: ChatJsonSchemaResponseFormat } => FakeChatReply.Json(Judge(LastOf(request)), ServiceJson.Default.Sentiment),
            { Messages: [.., ToolChatMessage found] } => Quote(found.Content?.ToText()),
            _ => FakeChatReply.ToolCall(KnowledgeBase.FunctionName, Search(LastOf(request))),
        });
        fake.Responses.When(_ => true).Reply(request => request switch
        {
            { Text.Format: ResponseJsonSchemaFormat } => FakeResponseReply.Json(Judge(LastOf(request)), ServiceJson.Default.Sentiment),
            { Input: [.., ResponseFunctionOutputItem found] } => Quote(found.Output?.ToText()),
            _ => FakeResponseReply.ToolCall(KnowledgeBase.FunctionName, Search(LastOf(request))),
        });
    }

    private static string LastOf(ChatCompletionRequest request) => request.Messages.OfType<UserChatMessage>().Last().Content?.ToText() ?? "";

    private static string LastOf(ResponseRequest request) =>
        (request.Input ?? []).OfType<ResponseMessageItem>().Last(static message => message.Role == ResponseRole.User).Text;

    private static string Search(string question) => JsonSerializer.Serialize(new Lookup(question), ServiceJson.Default.Lookup);

    private static Sentiment Judge(string message)
    {
        var wantsHuman = Word(_human, message) is not null;
        if (Word(_furious, message) is { } fury)
            return new(Mood.Negative, 9, wantsHuman, $"says '{fury}'");
        if (Word(_unhappy, message) is { } trouble)
            return new(Mood.Negative, 4, wantsHuman, $"says '{trouble}'");
        return Word(_happy, message) is { } joy
            ? new(Mood.Positive, 6, wantsHuman, $"says '{joy}'")
            : new(Mood.Neutral, 1, wantsHuman, "asks for information");
    }

    private static string? Word(string[] words, string message) =>
        words.FirstOrDefault(word => message.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Quote(string? found) => found is null or KnowledgeBase.NothingFound
        ? "I do not know that. Shall I ask a colleague?"
        : found.Split("\n\n")[0].Split('\n', 2)[^1].Replace('\n', ' ');
}
