using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.BrowserTests;

/// <summary>The model through <c>/chat/completions</c>.</summary>
public sealed class ChatScript : ModelScript
{
    public override string Api => "chat";

    // The role is an event of its own.
    public override int EventsOfFirstWord => 2;

    public override void Answer(FakeOpenAi fake, string text, bool isCutOff = false, FakeFault? fault = null, TimeSpan pace = default) =>
        fake.Chat.Reply(FakeChatReply.Texts(text) with
        {
            FinishReason = isCutOff ? FinishReason.Length : null,
            Usage = new() { PromptTokens = 20, CompletionTokens = 5, TotalTokens = 25 },
            Fault = fault,
            ChunkDelay = pace,
        });

    public override IEnumerable<(string Role, string Text)> Said(FakeOpenAi fake) =>
        fake.Chat.Requests[^1].Messages.Select(message => (message.Role, message switch
        {
            SystemChatMessage system => system.Content!.ToText(),
            UserChatMessage user => user.Content!.ToText(),
            _ => ((AssistantChatMessage)message).Text,
        }));
}
