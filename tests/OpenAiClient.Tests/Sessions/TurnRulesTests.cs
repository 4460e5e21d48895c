using OpenAi.Chat;
using OpenAi.Responses;

namespace OpenAi.Tests.Sessions;

/// <summary>The limits of conversations, as the sessions of both APIs check them.</summary>
public class TurnRulesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Limits_of_sessions_are_positive_or_absent(int limit)
    {
        var openai = new OpenAiClient("sk-test");

        var messages = Assert.Throws<ArgumentOutOfRangeException>("options", () => openai.Chat.StartSession("m", options: new ChatSessionOptions { MaxMessages = limit }));
        var items = Assert.Throws<ArgumentOutOfRangeException>("options", () => openai.Responses.StartSession("m", options: new ResponseSessionOptions { Keeper = ResponseKeeper.Session, MaxItems = limit }));

        Assert.Contains("MaxMessages", messages.Message, StringComparison.Ordinal);
        Assert.Contains("MaxItems", items.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_of_tokens_needs_a_way_to_count_them()
    {
        var openai = new OpenAiClient("sk-test");

        Assert.Contains("CountTokens", Assert.Throws<ArgumentException>("options", () => openai.Chat.StartSession("m", options: new ChatSessionOptions { MaxTokens = 100 })).Message, StringComparison.Ordinal);
        Assert.Contains("CountTokens", Assert.Throws<ArgumentException>("options", () => openai.Responses.StartSession("m", options: new ResponseSessionOptions { Keeper = ResponseKeeper.Session, MaxTokens = 100 })).Message, StringComparison.Ordinal);
    }
}
