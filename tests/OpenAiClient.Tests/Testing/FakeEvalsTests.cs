using System.Text.Json;
using OpenAi.Evals;
using OpenAi.Graders;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

public sealed class FakeEvalsTests : FakeTest
{
    private static readonly Grader[] _criteria =
    [
        new StringCheckGrader { Name = "exact", Input = "{{sample.output_text}}", Reference = "{{item.label}}", Operation = StringCheckOperation.LikeIgnoringCase },
        new ScoreModelGrader { Name = "tone", Model = "gpt-4o", Input = [new() { Role = "user", Content = "{{sample.output_text}}" }], PassThreshold = 0.5 },
    ];

    private static readonly EvalContentSource _content = new()
    {
        Content =
        [
            new() { Item = JsonElement.Parse("""{"question":"What is the capital of France?","label":"Paris"}""") },
            new() { Item = JsonElement.Parse("""{"question":"And of Italy?","label":"Rome"}""") },
        ],
    };

    private static readonly EvalTemplateMessages _messages = new() { Template = [new() { Role = "developer", Content = "Be terse." }, new() { Role = "user", Content = "{{item.question}}" }] };

    [Fact]
    public async Task A_run_asks_the_servers_own_model_and_grades_what_it_says()
    {
        var id = await EvalAsync();
        Fake.Chat.Reply("It is Paris.", "It is Milan.");
        Fake.Evals.PollsUntilDone = 2;

        var run = await OpenAi.Evals.Runs.CreateAsync(id, new() { DataSource = new EvalCompletionsDataSource { Model = "gpt-4o", InputMessages = _messages, Source = _content } });
        Assert.Equal(EvalRunStatus.Queued, run.Status);
        Assert.Equal(EvalRunStatus.InProgress, (await OpenAi.Evals.Runs.GetAsync(id, run.Id)).Status);
        run = await OpenAi.Evals.Runs.GetAsync(id, run.Id);

        Assert.Equal((EvalRunStatus.Completed, 2, 1, 1, 0), (run.Status, run.ResultCounts?.Total, run.ResultCounts?.Passed, run.ResultCounts?.Failed, run.ResultCounts?.Errored));
        Assert.Equal([("exact", 1), ("tone", 2)], run.PerTestingCriteriaResults!.Select(static result => (result.TestingCriteria, result.Passed ?? -1)));
        Assert.Equal(2, Assert.Single(run.PerModelUsage!).InvocationCount);
        var failed = Assert.Single(await OpenAi.Evals.Runs.ListOutputItemsAsync(id, run.Id, new() { Status = EvalOutputStatus.Fail }).ToListAsync());
        Assert.Equal(("It is Milan.", "And of Italy?", 0.0), (failed.Sample?.Output[0].Content, failed.Sample?.Input[1].Content, failed.Results[0].Score));
        Assert.Equal(failed, await OpenAi.Evals.Runs.GetOutputItemAsync(id, run.Id, failed.Id));
        Assert.Equal("What is the capital of France?", Fake.Chat.Requests[0].Messages[1].ToString(), (wanted, json) => json.Contains(wanted, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Responses_and_given_outputs_are_graded_too()
    {
        var id = await EvalAsync();
        Fake.Responses.Reply("Paris");
        Fake.Graders.Reply(0.4, 0.6);
        var given = new EvalContentSource { Content = [new() { Item = JsonElement.Parse("""{"label":"Oslo"}"""), Sample = JsonElement.Parse("""{"output_text":"OSLO"}""") }] };
        var file = Fake.Files.Add("items.jsonl", """{"item":{"label":"Oslo"},"sample":{"output_text":"Bergen"}}""" + "\n", FilePurpose.Evals);
        Fake.Evals.PollsUntilDone = 1;

        var given1 = await RunAsync(id, new EvalJsonlDataSource { Source = given });
        var fromFile = await RunAsync(id, new EvalJsonlDataSource { Source = new EvalFileSource { Id = file.Id } });
        var asked = await RunAsync(id, new EvalResponsesDataSource { Model = "gpt-5", InputMessages = new EvalReferencedMessages { ItemReference = "item.question" }, Source = _content });

        Assert.Equal((0, 1), (given1.ResultCounts?.Passed, given1.PerTestingCriteriaResults?[0].Passed));
        Assert.Equal((0, 1), (fromFile.PerTestingCriteriaResults?[0].Passed, fromFile.PerTestingCriteriaResults?[1].Passed));
        Assert.Equal((1, 1), (asked.ResultCounts?.Passed, asked.ResultCounts?.Failed));
    }

    [Fact]
    public async Task A_run_is_polled_until_it_is_done()
    {
        var id = await EvalAsync();
        Fake.Evals.PollsUntilDone = 3;
        var run = await OpenAi.Evals.Runs.CreateAsync(id, new() { DataSource = new EvalResponsesDataSource { Model = "gpt-5", InputMessages = _messages, Source = _content } });
        Assert.False(run.IsDone);
        var seen = new List<EvalRunStatus?>();

        run = await OpenAi.Evals.Runs.PollAsync(id, run.Id, new() { Progress = new SynchronousProgress<EvalRun>(current => seen.Add(current.Status)) });

        Assert.True(run.IsDone);
        Assert.Equal([EvalRunStatus.InProgress, EvalRunStatus.InProgress, EvalRunStatus.Completed], seen);
    }

    [Theory]
    [InlineData("queued", false)]
    [InlineData("in_progress", false)]
    [InlineData("new", false)]
    [InlineData("completed", true)]
    [InlineData("failed", true)]
    [InlineData("canceled", true)]
    [InlineData(null, true)]
    public void A_run_of_an_unknown_status_is_not_done(string? status, bool done) => Assert.Equal(done, new EvalRun { Status = status }.IsDone);

    [Fact]
    public async Task A_model_that_fails_costs_its_item()
    {
        var id = await EvalAsync();
        Fake.When(static request => request.Path.EndsWith("/responses", StringComparison.Ordinal)).Fail(500, "server_error");

        var run = await RunAsync(id, new EvalResponsesDataSource { Model = "gpt-5", InputMessages = _messages, Source = _content });

        Assert.Equal((2, 0), (run.ResultCounts?.Errored, run.ResultCounts?.Failed));
        Assert.Equal("server_error", (await OpenAi.Evals.Runs.ListOutputItemsAsync(id, run.Id).ToListAsync())[0].Sample?.Error?.Code);
    }

    [Fact]
    public async Task Evaluations_and_runs_are_changed_listed_and_deleted()
    {
        var (first, second) = (await EvalAsync(), await EvalAsync());
        await OpenAi.Evals.UpdateAsync(first, new() { Name = "Capitals" });
        var run = await OpenAi.Evals.Runs.CreateAsync(first, new() { DataSource = new EvalJsonlDataSource { Source = _content } });

        Assert.Equal([second, first], (await OpenAi.Evals.ListAsync(new() { OrderBy = EvalOrderBy.UpdatedAt, Limit = 1 }).ToListAsync()).Select(static eval => eval.Id));
        Assert.Equal("Capitals", Fake.Evals.All[0].Name);
        Assert.NotNull(Assert.IsType<EvalCustomDataSourceConfig>((await OpenAi.Evals.GetAsync(first)).DataSourceConfig).Schema);
        Assert.Equal(EvalRunStatus.Canceled, (await OpenAi.Evals.Runs.CancelAsync(first, run.Id)).Status);
        Assert.Equal(1, await OpenAi.Evals.Runs.ListAsync(first, new() { Status = EvalRunStatus.Canceled }).CountAsync());
        Assert.True((await OpenAi.Evals.Runs.DeleteAsync(first, run.Id)).Deleted);
        Assert.Empty(Fake.Evals.RunsOf(first));
        Assert.True((await OpenAi.Evals.DeleteAsync(first)).Deleted);
        await Assert.ThrowsAsync<NotFoundException>(() => OpenAi.Evals.GetAsync(first));
        var stored = await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.Evals.Runs.CreateAsync(second, new() { DataSource = new EvalResponsesDataSource { Model = "m", Source = new EvalResponsesSource() } }));
        Assert.Contains("written in the request or in a file", stored.Message, StringComparison.Ordinal);
    }

    private async Task<string> EvalAsync() => (await OpenAi.Evals.CreateAsync(new()
    {
        DataSourceConfig = new EvalCustomDataSourceConfig { ItemSchema = JsonElement.Parse("""{"type":"object"}"""), IncludeSampleSchema = true },
        TestingCriteria = _criteria,
    })).Id;

    private async Task<EvalRun> RunAsync(string evalId, EvalRunDataSource data) =>
        await OpenAi.Evals.Runs.GetAsync(evalId, (await OpenAi.Evals.Runs.CreateAsync(evalId, new() { DataSource = data })).Id);
}
