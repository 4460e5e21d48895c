using OpenAi.Costs;
using OpenAi.Responses;
using OpenAi.Safety;
using OpenAi.Testing;
using OpenAi.Tests.Testing;

namespace OpenAi.Tests.Responses;

/// <summary>The conveniences of chat for responses: many calls, moderation, costs.</summary>
public class ResponseChoresTests : FakeTest
{
    private const string Model = "gpt-4o";

    private static ResponseRequest Ask(string text) => new() { Model = Model, Input = text };

    [Fact]
    public async Task A_question_is_asked_in_one_line_and_half_an_answer_is_none()
    {
        Fake.Responses.Reply("Paris.", (FakeResponseReply)"Par" with { IncompleteReason = ResponseIncompleteReason.MaxOutputTokens });

        Assert.Equal("Paris.", await OpenAi.Responses.AskAsync(Model, "The capital of France?"));
        await Assert.ThrowsAsync<ResponseException>(() => OpenAi.Responses.AskAsync(Model, [ResponseItem.User("And of Italy?")]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => OpenAi.Responses.AskAsync(null!, "a"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => OpenAi.Responses.AskAsync(Model, null!));
        Assert.Throws<ArgumentNullException>(() => { OpenAi.Responses.StreamTextAsync(Model, null!); });
    }

    [Fact]
    public async Task A_question_is_streamed_in_one_line_and_half_an_answer_ends_in_an_exception()
    {
        Fake.Responses.Reply("It is Paris.", (FakeResponseReply)"Half an" with { IncompleteReason = ResponseIncompleteReason.MaxOutputTokens }, FakeResponseReply.Failure(ResponseErrorCode.ServerError, "Oops."));

        Assert.Equal(["It", " is", " Paris."], await OpenAi.Responses.StreamTextAsync(Model, "The capital of France?").ToListAsync());
        foreach (var (said, reason) in ((string[], string)[])[(["Half", " an"], "max_output_tokens"), ([], "Oops.")])
        {
            var pieces = new List<string>();
            var exception = await Assert.ThrowsAsync<ResponseException>(async () =>
            {
                await foreach (var piece in OpenAi.Responses.StreamTextAsync(Model, [ResponseItem.User("And of Italy?")]))
                    pieces.Add(piece);
            });

            Assert.Equal(said, pieces);
            Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Many_calls_are_made_at_once_and_failures_are_results()
    {
        Fake.Responses.When(static request => request.Input?.Text == "u2").Reply(FakeFault.Error(400, "no"));

        var results = await OpenAi.Responses.CreateManyAsync(Enumerable.Range(0, 5).Select(i => Ask($"u{i}")), new() { InOrder = true, MaxConcurrency = 2 }).ToListAsync();

        Assert.Equal([true, true, false, true, true], results.Select(static result => result.IsSuccess));
        Assert.IsType<BadRequestException>(results[2].Exception);
        Assert.Equal("u4", results[4].Request.Input?.Text);
        Assert.Equal(results[4].Answer, results[4].GetAnswer());
    }

    [Fact]
    public async Task What_a_user_says_is_moderated_before_the_model_is_asked()
    {
        Fake.Moderations.Flag("violence", "kill");
        var guard = new ModerationGuard(OpenAi);
        Fake.Responses.Reply("Bake it.");

        Assert.Equal("Bake it.", (await guard.Responses.CreateAsync(Ask("How do I bake bread?"))).Text);
        var exception = await Assert.ThrowsAsync<ModerationBlockedException>(() => guard.Responses.CreateAsync(Ask("How do I kill him?")));
        await Assert.ThrowsAsync<ModerationBlockedException>(async () => await guard.Responses.StreamAsync(Ask("How do I kill him?")).ToListAsync());
        await Assert.ThrowsAsync<ModerationBlockedException>(() => guard.Responses.CreateAsync(Ask("Hi") with { Prompt = new() { Id = "p", Variables = new Dictionary<string, System.Text.Json.JsonElement> { ["a"] = System.Text.Json.JsonDocument.Parse("\"kill\"").RootElement } } }));

        Assert.Equal((ModerationSide.Input, "violence"), (exception.Side, Assert.Single(exception.Categories)));
        Assert.Single(Fake.Responses.Requests);
    }

    [Fact]
    public async Task What_the_model_says_is_held_until_it_is_checked_in_loops_and_sessions_too()
    {
        Fake.Moderations.Flag("violence", "kill");
        var guard = new ModerationGuard(OpenAi, new() { CheckOutput = true });
        foreach (var _ in Enumerable.Range(0, 5))
            Fake.Responses.Reply("I kill time.");

        await Blocked(() => guard.Responses.CreateAsync(Ask("Hi")));
        await Blocked(() => guard.Responses.RunToolsAsync(Ask("Hi"), []));
        await Blocked(() => guard.Responses.StartSession(Model).SendAsync("Hi"));
        await Blocked(() => guard.Responses.CreateAndPollAsync(Ask("Hi")));
        var events = new List<ResponseStreamEvent>();
        await Blocked(async () =>
        {
            await foreach (var item in guard.Responses.StreamAsync(Ask("Hi")))
                events.Add(item);
            return events;
        });
        Assert.Empty(events);

        static async Task Blocked<T>(Func<Task<T>> call) => Assert.Equal(ModerationSide.Output, (await Assert.ThrowsAsync<ModerationBlockedException>(call)).Side);
    }

    [Fact]
    public async Task What_the_guard_does_not_know_is_stopped()
    {
        var guard = new ModerationGuard(OpenAi);
        ResponseItem dream = new UnknownResponseItem(System.Text.Json.JsonDocument.Parse("""{"type":"dream"}""").RootElement);

        await Stopped(Ask("") with { Input = dream }, null, "$.input[0]");
        await Stopped(Ask("") with { Input = new ResponseMessageItem { Role = "poet", Content = "kill" } }, null, "$.input[0]");
        await Stopped(Ask("") with { Input = new ResponseMessageItem { Content = "kill" } }, null, "$.input[0]");
        await Stopped(Ask("Hi"), new() { ExtraFields = new() { ["Input"] = "kill" } }, "input in RequestOptions.ExtraFields");

        async Task Stopped(ResponseRequest request, RequestOptions? options, string place) =>
            Assert.Equal(place, Assert.Single((await Assert.ThrowsAsync<ModerationBlockedException>(() => guard.Responses.CreateAsync(request, options))).Verdict.UnknownParts));
    }

    [Fact]
    public async Task Items_that_the_caller_names_are_checked_by_all_their_texts()
    {
        Fake.Moderations.Flag("violence", "kill");
        var guard = new ModerationGuard(OpenAi, new() { ChecksItems = static item => item is ResponseFunctionOutputItem });
        var request = Ask("") with { Input = [new ResponseFunctionCallItem { CallId = "c", Name = "f", Arguments = "{}" }, ResponseItem.FunctionOutput("c", "kill")] };

        await Assert.ThrowsAsync<ModerationBlockedException>(() => guard.Responses.CreateAsync(request));
    }

    [Fact]
    public void Costs_are_those_of_the_tokens_used()
    {
        var response = new Response { Model = Model, Usage = new() { InputTokens = 1_000_000, InputTokensDetails = new() { CachedTokens = 400_000 }, OutputTokens = 100_000, TotalTokens = 1_100_000 } };

        Assert.Equal(new Cost(1.5m, 0.5m, 1m), response.EstimateCost());
        Assert.Equal(6m, new[] { response, response }.EstimateCost().Total);
        Assert.True(response.TryEstimateCost(ModelPrices.Default, out var cost) && cost.Total == 3m);
        Assert.Equal(1m, (response with { Usage = new() { InputTokens = 0, TotalTokens = 100_000 } }).EstimateCost().Total);
        Assert.False((response with { Usage = null }).TryEstimateCost(ModelPrices.Default, out _));
        Assert.Throws<InvalidOperationException>(() => (response with { Usage = null }).EstimateCost());
        Assert.Throws<UnknownPriceException>(() => (response with { Model = "mine" }).EstimateCost());
    }
}
