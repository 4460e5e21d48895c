using System.Text.Json;
using OpenAi.FineTuning;
using OpenAi.Graders;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.FineTuning;

/// <summary>The operations of fine-tuning over real HTTP, with recorded or documented answers.</summary>
public class FineTuningOperationTests : WireMockTest
{
    private const string Id = "ftjob-4BZEij3fAMrJmL4d2w0TKEMA";
    private const string Checkpoint = "ft:gpt-4o-mini:acme::abc:ckpt-step-2000";

    private static readonly TextSimilarityGrader _grader = new()
    {
        Name = "similar",
        Input = "{{sample.output_text}}",
        Reference = "{{item.label}}",
        EvaluationMetric = TextSimilarityMetric.FuzzyMatch,
    };

    [Fact]
    public async Task Create_sends_the_method_and_its_settings()
    {
        var job = await CreateClient().FineTuning.Jobs.CreateAsync(new()
        {
            Model = "gpt-3.5-turbo",
            TrainingFile = "file-MNu4SQN4hf2nJmWVXyv8qW",
            ValidationFile = "file-1pjT5ZsASwTxBa62G85Vrh",
            Suffix = "TestFTJob",
            Seed = 1234567,
            Method = new()
            {
                Type = FineTuningMethodType.Supervised,
                Supervised = new() { Hyperparameters = new() { BatchSize = 2, LearningRateMultiplier = 3, NEpochs = 1 } },
            },
        });

        Assert.Equal((Id, FineTuningJobStatus.ValidatingFiles, 1.0), (job.Id, job.Status, job.Method?.Supervised?.Hyperparameters?.NEpochs?.Number));
        Assert.Null(job.Error?.Code);
        await SentOnceAsync();
    }

    [Fact]
    public async Task List_reads_pages_that_name_no_cursor()
    {
        var jobs = await CreateClient().FineTuning.Jobs.ListAsync(new() { Limit = 2, Metadata = new Dictionary<string, string> { ["team"] = "support" } }).ToListAsync();

        Assert.Equal([false, true], jobs.Select(static job => job.Method!.Supervised!.Hyperparameters!.BatchSize!.IsAuto));
        await SentOnceAsync();
    }

    [Fact]
    public async Task Get_reads_a_training_by_reinforcement()
    {
        var job = await CreateClient().FineTuning.Jobs.GetAsync(Id);

        Assert.Equal(("ft:gpt-4o-mini:acme::abc", 5768L, true), (job.FineTunedModel, job.TrainedTokens, job.IsDone));
        Assert.Equal(StringCheckOperation.Equal, Assert.IsType<StringCheckGrader>(job.Method?.Reinforcement?.Grader).Operation);
        Assert.Equal((ReinforcementEffort.Medium, 3.0), (job.Method!.Reinforcement!.Hyperparameters!.ReasoningEffort, job.Method.Reinforcement.Hyperparameters.EvalSamples!.Number));
    }

    [Theory]
    [InlineData("cancel", "cancelled")]
    [InlineData("pause", "pausing")]
    [InlineData("resume", "running")]
    public async Task A_training_is_cancelled_paused_and_gone_on_with(string operation, string status)
    {
        var jobs = CreateClient().FineTuning.Jobs;

        var job = await (operation switch { "cancel" => jobs.CancelAsync(Id), "pause" => jobs.PauseAsync(Id), _ => jobs.ResumeAsync(Id) });

        Assert.Equal(status, job.Status?.Value);
        Assert.Equal("POST", (await SentOnceAsync()).Method);
    }

    [Fact]
    public async Task Events_and_checkpoints_are_listed()
    {
        var jobs = CreateClient().FineTuning.Jobs;

        var happened = Assert.Single(await jobs.ListEventsAsync("ftjob-jsCxV7QZJdzAOWpAoM4SVawx").ToListAsync());
        var checkpoint = Assert.Single(await jobs.ListCheckpointsAsync(Id).ToListAsync());

        Assert.Equal((FineTuningEventLevel.Info, FineTuningEventType.Message), (happened.Level, happened.Type));
        Assert.Equal((Checkpoint, 2000, 0.874), (checkpoint.FineTunedModelCheckpoint, checkpoint.StepNumber, checkpoint.Metrics?.FullValidMeanTokenAccuracy));
        Assert.Equal(2, (await SentAsync()).Count);
    }

    [Fact]
    public async Task Projects_are_let_use_a_checkpoint_and_no_longer()
    {
        var checkpoints = CreateClient().FineTuning.Checkpoints;

        Assert.Equal("proj_1", Assert.Single((await checkpoints.CreatePermissionsAsync(Checkpoint, new() { ProjectIds = ["proj_1"] })).Data).ProjectId);
        Assert.Equal("cp_1", Assert.Single(await checkpoints.ListPermissionsAsync(Checkpoint, new() { Order = CheckpointPermissionOrder.Ascending }).ToListAsync()).Id);
        Assert.True((await checkpoints.DeletePermissionAsync(Checkpoint, "cp_1")).Deleted);
        Assert.Equal(3, (await SentAsync()).Count);
    }

    [Fact]
    public async Task A_grader_is_tried_and_checked()
    {
        var graders = CreateClient().FineTuning.Graders;

        var result = await graders.RunAsync(new() { Grader = _grader, Item = JsonElement.Parse("""{"label":"Paris"}"""), ModelSample = "Paris." });
        var checkedGrader = await graders.ValidateAsync(new() { Grader = _grader });

        Assert.Equal((0.75, false, "similar"), (result.Reward, result.Metadata?.Errors?.OtherError, result.Metadata?.Name));
        Assert.Null(result.Metadata?.ExtraFields);
        Assert.Equal(_grader, checkedGrader.Grader);
        Assert.Equal(2, (await SentAsync()).Count);
    }
}
