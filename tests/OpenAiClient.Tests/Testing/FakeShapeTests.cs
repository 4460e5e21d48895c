using System.Text.Json.Nodes;
using OpenAi.Moderations;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

/// <summary>The JSON as read by clients that do not use this library; the conformance program checks all of it.</summary>
public sealed class FakeShapeTests : FakeShapeTest
{
    [Fact]
    public async Task Required_fields_without_a_value_are_null()
    {
        Fake.Chat.Reply(FakeChatReply.ToolCall("f"));

        var choice = (await PostAsync("chat/completions", """{"model":"m","messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function","function":{"name":"f"}}]}"""))["choices"]![0]!.AsObject();

        Assert.True(choice.ContainsKey("logprobs"));
        Assert.Equal((true, true), (choice["message"]!.AsObject().ContainsKey("content"), choice["message"]!.AsObject().ContainsKey("refusal")));
    }

    [Fact]
    public async Task The_events_of_a_stream_have_their_nulls_too()
    {
        var body = await SendAsync("chat/completions", """{"model":"m","messages":[{"role":"user","content":"Hi"}],"stream":true}""");

        Assert.Contains("\"finish_reason\":null", body.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("\"finish_reason\":\"stop\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_has_all_its_fields_from_the_beginning()
    {
        var assistant = await PostAsync("assistants", """{"model":"m"}""");
        var run = (await PostAsync("threads/runs", $$"""{"assistant_id":"{{assistant["id"]}}"}""")).AsObject();

        string[] names = ["required_action", "last_error", "started_at", "cancelled_at", "failed_at", "completed_at", "incomplete_details", "usage", "instructions", "response_format"];
        Assert.Empty(names.Except(run.Select(static field => field.Key)));
    }

    [Theory]
    [InlineData("""[{"type":"text","text":"a"}]""", "text", "text")]
    [InlineData("""[{"type":"image_url","image_url":{"url":"https://images.test/a.png"}}]""", "", "image")]
    [InlineData("""[{"type":"text","text":"a"},{"type":"image_url","image_url":{"url":"https://images.test/a.png"}}]""", "text", "text,image")]
    public async Task Images_are_looked_at_for_some_categories_only(string input, string harassment, string violence)
    {
        var types = (await PostAsync("moderations", $$"""{"input":{{input}}}"""))["results"]![0]!["category_applied_input_types"]!;

        Assert.Equal((harassment, violence), (string.Join(',', types["harassment"]!.AsArray()), string.Join(',', types["violence"]!.AsArray())));
        Assert.Equal(13, types.AsObject().Count);
    }

    [Fact]
    public async Task A_scripted_verdict_is_completed_by_the_categories_it_does_not_name()
    {
        Fake.Moderations.Reply(new Moderation { Results = [new() { Categories = new() { Hate = true }, CategoryScores = new() { Violence = 0.4 } }] });

        var result = (await PostAsync("moderations", """{"input":"a"}"""))["results"]![0]!;

        Assert.True((bool)result["flagged"]!);
        Assert.Equal((true, false), ((bool)result["categories"]!["hate"]!, (bool)result["categories"]!["sexual/minors"]!));
        Assert.Equal((0.98, 0.4), ((double)result["category_scores"]!["hate"]!, (double)result["category_scores"]!["violence"]!));
    }

    [Fact]
    public async Task The_fakes_client_retries_without_waiting()
    {
        using var openai = Fake.CreateClient(options => options.Timeout = TimeSpan.FromSeconds(2.5));
        // Otherwise three retries would wait for at least 2.6 seconds.
        Fake.Fail(500).Fail(FakeFault.Drop).Fail(503);

        await openai.Chat.CreateAsync(Hello);

        Assert.Equal(4, Fake.Requests.Count);
    }
}
