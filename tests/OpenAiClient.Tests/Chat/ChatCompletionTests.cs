using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Conformance;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

public class ChatCompletionTests
{
    [Fact]
    public void Every_documented_field_has_a_property_and_is_written_back()
    {
        var answer = Read(Samples.Completion);

        JsonAssert.EqualButForNulls(Samples.Completion, answer.ToString());
        Assert.Null(answer.ExtraFields);
        Assert.Equal(new DateTimeOffset(2025, 3, 10, 1, 25, 52, TimeSpan.Zero), answer.Created);
        Assert.Equal(["get_weather", "math"], answer.Choices[0].Message.ToolCalls.Select(static call => call switch
        {
            ChatFunctionToolCall function => function.Function.Name,
            ChatCustomToolCall custom => custom.Custom.Name,
            _ => null,
        }));
        var results = Assert.IsType<ChatModerationResults>(answer.Moderation?.Input);
        Assert.Equal(0.25, results.Results[0].CategoryScores.Hate);
        Assert.Equal([ModerationInputType.Text, "image"], results.Results[0].CategoryAppliedInputTypes.All["hate"]);
        Assert.Equal("failed", Assert.IsType<ChatModerationError>(answer.Moderation?.Output).Code);
    }

    [Fact]
    public void The_message_and_the_calls_of_the_first_choice_need_no_detour()
    {
        var answer = Read("""
            {"choices":[{"index":1,"message":{"role":"assistant","content":"b"}},
            {"index":0,"message":{"role":"assistant","tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":"{}"}}]}}]}
            """);

        Assert.Same(answer.Choices[1].Message, answer.Message);
        Assert.Equal("c1", Assert.Single(answer.ToolCalls).Id);
        Assert.Null(new ChatCompletion().Message);
        Assert.Empty(new ChatCompletion().ToolCalls);
        Assert.DoesNotContain("\"tool_calls\":[]", new ChatCompletion { Choices = [new()] }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_an_answer_from_being_read()
    {
        var count = 0;
        foreach (var (what, json) in Mutants.Harmless(Samples.Completion))
        {
            var answer = Record.Exception(() => _ = Read(json).Text + Read(json).FinishReason);
            Assert.True(answer is null, $"{what}: {answer}");
            count++;
        }
        Assert.True(count > 400, $"only {count} mutants");
    }

    [Fact]
    public void A_field_of_a_wrong_type_is_read_or_refused_with_its_path()
    {
        foreach (var (what, json) in Mutants.WrongTypes(Samples.Completion))
        {
            var exception = Record.Exception(() => Read(json));
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
    }

    [Fact]
    public void An_unknown_finish_reason_is_kept()
    {
        var answer = Read("""{"choices":[{"finish_reason":"bored"}]}""");

        Assert.Equal("bored", answer.FinishReason?.Value);
        Assert.NotEqual(FinishReason.Stop, answer.FinishReason);
        JsonAssert.Contains("""{"choices":[{"finish_reason":"bored"}]}""", answer.ToString());
    }

    [Fact]
    public void An_answer_without_choices_has_no_text()
    {
        Assert.Equal("", Read("{}").Text);
        Assert.Equal("", Read("""{"choices":[]}""").Text);
        Assert.Equal("", Read("""{"choices":null}""").Text);
        Assert.Equal("", Read("""{"choices":[null]}""").Text);
        Assert.Equal("", Read("""{"choices":[{"message":null}]}""").Text);
        Assert.Null(Read("{}").FinishReason);
    }

    [Fact]
    public void A_list_that_was_left_out_stays_out_and_an_empty_one_stays_in()
    {
        JsonAssert.Equal("""{}""", Read("{}").ToString());
        JsonAssert.Equal("""{"choices":[]}""", Read("""{"choices":[]}""").ToString());
    }

    private static ChatCompletion Read(string json) => Wire.Read<ChatCompletion>(json);
}
