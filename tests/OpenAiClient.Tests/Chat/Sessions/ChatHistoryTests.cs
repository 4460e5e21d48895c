using OpenAi.Chat;
using OpenAi.Sessions;

namespace OpenAi.Tests.Chat.Sessions;

[Trait("Lane", "cultures")]
public class ChatHistoryTests
{
    [Fact]
    public void Without_limits_all_messages_stay()
    {
        var history = History(new(), "S", "u1", "a1").With([ChatMessage.User("u2")]);

        Assert.Equal("S u1 a1 u2", Text(history));
    }

    [Theory]
    [InlineData(6, "S u1 a1 u2 a2 u3")]
    [InlineData(5, "S u2 a2 u3")]
    [InlineData(4, "S u2 a2 u3")]
    [InlineData(3, "S u3")]
    [InlineData(2, "S u3")]
    [InlineData(1, "S u3")]
    public void The_oldest_turns_go_first_and_the_system_prompt_and_the_newest_message_never(int most, string left)
    {
        var history = History(new() { MaxMessages = most }, "S", "u1", "a1", "u2", "a2").With([ChatMessage.User("u3")]);

        Assert.Equal(left, Text(history));
    }

    [Theory]
    [InlineData(7, "S u1 c1 r1 r2 a1 u2")]
    [InlineData(6, "S u2")]
    [InlineData(3, "S u2")]
    public void A_tool_call_goes_together_with_its_results(int most, string left)
    {
        var history = History(new() { MaxMessages = most }, "S", "u1", "c1", "r1", "r2", "a1").With([ChatMessage.User("u2")]);

        Assert.Equal(left, Text(history));
    }

    [Fact]
    public void Results_of_tool_calls_that_are_sent_keep_their_call_and_question()
    {
        var history = History(new() { MaxMessages = 2 }, "S", "u1", "a1", "u2", "c1").With([ChatMessage.Tool("call", "r1"), ChatMessage.Tool("call", "r2")]);

        Assert.Equal("S u2 c1 r1 r2", Text(history));
    }

    [Fact]
    public void Messages_of_the_system_and_the_developer_stay_wherever_they_stand()
    {
        var history = History(new() { MaxMessages = 4 }, "D1", "u1", "S", "a1", "D2", "u2", "a2").With([ChatMessage.User("u3")]);

        Assert.Equal("D1 S D2 u3", Text(history));
    }

    [Fact]
    public void Messages_before_the_first_question_are_the_oldest_turn()
    {
        var history = History(new() { MaxMessages = 4 }, "S", "a0", "c0", "r0", "u1", "a1").With([ChatMessage.User("u2")]);

        Assert.Equal("S u1 a1 u2", Text(history));
    }

    [Fact]
    public void A_conversation_without_any_question_is_one_turn()
    {
        var history = History(new() { MaxMessages = 1 }, "S", "c0").With([ChatMessage.Tool("call", "r0")]);

        Assert.Equal("S c0 r0", Text(history));
    }

    [Fact]
    public void Several_new_messages_stay_together()
    {
        var history = History(new() { MaxMessages = 2 }, "S", "u1", "a1").With([ChatMessage.User("u2"), ChatMessage.User("u3")]);

        Assert.Equal("S u2 u3", Text(history));
    }

    [Theory]
    [InlineData(1000, "S long u2 a2 u3")]
    [InlineData(13, "S long u2 a2 u3")]
    [InlineData(12, "S u2 a2 u3")]
    [InlineData(7, "S u2 a2 u3")]
    [InlineData(6, "S u3")]
    [InlineData(1, "S u3")]
    public void Tokens_limit_a_history_as_well(int most, string left)
    {
        // The first turn has 6 tokens, the others 2 each, the system prompt 1.
        int Count(ChatMessage message) => Text(message) switch { "S" => 1, "long" => 6, _ => 2 };
        var history = History(new() { MaxTokens = most, CountTokens = Count }, "S", "long", "u2", "a2").With([ChatMessage.User("u3")]);

        Assert.Equal(left, Text(history));
    }

    [Fact]
    public void Counts_beyond_32_bits_do_not_overflow()
    {
        var history = History(new() { MaxTokens = int.MaxValue, CountTokens = _ => int.MaxValue }, "u1", "a1", "u2", "a2").With([ChatMessage.User("u3")]);

        Assert.Equal("u3", Text(history));
    }

    [Fact]
    public void Every_message_is_counted_once()
    {
        var counted = new List<string>();
        var limits = new ChatSessionOptions
        {
            MaxTokens = 3,
            CountTokens = message =>
            {
                counted.Add(Text(message));
                return 1;
            },
        };
        var history = History(limits, "S");
        foreach (var name in (string[])["u1", "a1", "u2", "a2", "u3"])
            history = history.With([Message(name)]);

        Assert.Equal(["S", "u1", "a1", "u2", "a2", "u3"], counted);
        Assert.Equal("S u3", Text(history));
    }

    [Fact]
    public void A_long_conversation_is_cut_in_linear_time()
    {
        var names = Enumerable.Range(0, 200_000).Select(static i => i % 2 == 0 ? $"u{i}" : $"a{i}").ToArray();

        var history = History(new() { MaxMessages = 3 }, names).With([ChatMessage.User("last")]);

        Assert.Equal("u199998 a199999 last", Text(history));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, null)]
    [InlineData(null, 0)]
    [InlineData(null, -5)]
    public void Limits_that_are_not_positive_are_refused(int? messages, int? tokens) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => History(new() { MaxMessages = messages, MaxTokens = tokens, CountTokens = _ => 1 }));

    [Fact]
    public void A_limit_on_tokens_needs_a_counter()
    {
        Assert.Contains("CountTokens", Assert.Throws<ArgumentException>(() => History(new() { MaxTokens = 1 })).Message);
        Assert.Contains("-1", Assert.Throws<InvalidOperationException>(() => History(new() { MaxTokens = 1, CountTokens = _ => -1 }, "u1")).Message);
        Assert.Equal("u1", Text(History(new() { MaxMessages = 9, CountTokens = _ => throw new NotSupportedException() }, "u1")));
    }

    private static TurnHistory<ChatMessage> History(ChatSessionOptions options, params string[] names) =>
        new(new ChatTurnRules(options), names.Select(Message));

    private static ChatMessage Message(string name) => name[0] switch
    {
        'S' => ChatMessage.System(name),
        'D' => ChatMessage.Developer(name),
        'a' => ChatMessage.Assistant(name),
        'c' => new AssistantChatMessage { Content = name, ToolCalls = [new ChatFunctionToolCall { Id = "call", Function = new() { Name = "f", Arguments = "{}" } }] },
        'r' => ChatMessage.Tool("call", name),
        _ => ChatMessage.User(name),
    };

    private static string Text(TurnHistory<ChatMessage> history) => string.Join(' ', history.Items.Select(Text));

    private static string Text(ChatMessage message) => message switch
    {
        SystemChatMessage system => system.Content.ToText(),
        DeveloperChatMessage developer => developer.Content.ToText(),
        AssistantChatMessage assistant => assistant.Text,
        ToolChatMessage tool => tool.Content.ToText(),
        UserChatMessage user => user.Content.ToText(),
        _ => "?",
    };
}
