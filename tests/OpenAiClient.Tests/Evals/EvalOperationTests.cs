using System.Text.Json;
using OpenAi.Evals;
using OpenAi.Graders;
using OpenAi.Responses;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Evals;

/// <summary>The operations of evaluations over real HTTP, with documented answers.</summary>
public class EvalOperationTests : WireMockTest
{
    private const string Id = "eval_1";
    private const string Run = "evalrun_1";
    private const string Model = "gpt-5.6-terra";

    [Fact]
    public async Task Create_sends_the_data_and_the_graders()
    {
        var eval = await CreateClient().Evals.CreateAsync(new()
        {
            Name = "Tone",
            DataSourceConfig = new EvalCustomDataSourceConfig { ItemSchema = JsonElement.Parse("""{"type":"object"}"""), IncludeSampleSchema = true },
            TestingCriteria =
            [
                new LabelModelGrader
                {
                    Name = "tone",
                    Model = Model,
                    Input = [new() { Role = ResponseRole.Developer, Content = "Label it." }, new() { Role = ResponseRole.User, Content = "{{item.text}}" }],
                    Labels = ["good", "bad"],
                    PassingLabels = ["good"],
                },
                new TextSimilarityGrader { Name = "similar", Input = "{{sample.output_text}}", Reference = "{{item.label}}", EvaluationMetric = TextSimilarityMetric.Bleu, PassThreshold = 0.8 },
            ],
        });

        Assert.Equal((Id, "Tone"), (eval.Id, eval.Name));
        Assert.NotNull(Assert.IsType<EvalCustomDataSourceConfig>(eval.DataSourceConfig).Schema);
        Assert.Equal(["tone", "similar"], eval.TestingCriteria.Select(static grader => grader.Name));
        Assert.Null(eval.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Evaluations_are_listed_read_changed_and_deleted()
    {
        var evals = CreateClient().Evals;

        var list = await evals.ListAsync(new() { Limit = 2, OrderBy = EvalOrderBy.CreatedAt }).ToListAsync();
        Assert.Equal("chatbot", Assert.IsType<EvalLogsDataSourceConfig>(list[1].DataSourceConfig).Metadata?["usecase"]);
        Assert.Equal(Id, (await evals.GetAsync(Id)).Id);
        Assert.Equal("Manners", (await evals.UpdateAsync(Id, new() { Name = "Manners" })).Name);
        Assert.Equal((true, Id), ((await evals.DeleteAsync(Id)).Deleted, (await evals.DeleteAsync(Id)).EvalId));
        Assert.Equal(5, (await SentAsync()).Count);
    }

    [Fact]
    public async Task A_run_is_begun_with_items_and_messages()
    {
        var run = await CreateClient().Evals.Runs.CreateAsync(Id, new()
        {
            Name = "First",
            DataSource = new EvalResponsesDataSource
            {
                Source = new EvalContentSource { Content = [new() { Item = JsonElement.Parse("""{"text":"Hi"}""") }] },
                InputMessages = new EvalTemplateMessages { Template = [new() { Role = ResponseRole.User, Content = "Answer {{item.text}}" }] },
                Model = Model,
                SamplingParams = new() { Temperature = 0.5, MaxCompletionTokens = 50 },
            },
        });

        Assert.Equal((EvalRunStatus.Queued, 0), (run.Status, run.ResultCounts?.Total));
        Assert.IsType<EvalContentSource>(Assert.IsType<EvalResponsesDataSource>(run.DataSource).Source);
        Assert.Null(run.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task Runs_are_listed_read_cancelled_and_deleted()
    {
        var runs = CreateClient().Evals.Runs;

        var run = Assert.Single(await runs.ListAsync(Id, new() { Status = EvalRunStatus.Completed }).ToListAsync());
        Assert.Equal((12L, 1), (run.PerModelUsage?[0].TotalTokens, run.PerTestingCriteriaResults?[0].Passed));
        Assert.Equal(run, await runs.GetAsync(Id, Run) with { });
        Assert.Equal(EvalRunStatus.Canceled, (await runs.CancelAsync(Id, Run)).Status);
        Assert.Equal(Run, (await runs.DeleteAsync(Id, Run)).RunId);
        Assert.Equal(4, (await SentAsync()).Count);
    }

    [Fact]
    public async Task What_became_of_each_item_is_read()
    {
        var runs = CreateClient().Evals.Runs;

        var listed = Assert.Single(await runs.ListOutputItemsAsync(Id, Run, new() { Status = EvalOutputStatus.Pass }).ToListAsync());
        var item = await runs.GetOutputItemAsync(Id, Run, "outputitem_1");

        Assert.Equal(listed, item);
        Assert.Equal((EvalOutputStatus.Pass, 5L, 1.0, "Hello."), (item.Status, item.DatasourceItemId, item.Results[0].Score, item.Sample?.Output[0].Content));
        Assert.Equal((12L, 42L), (item.Sample?.Usage?.TotalTokens, item.Sample?.Seed));
        Assert.Null(item.Sample?.ExtraFields);
    }
}
