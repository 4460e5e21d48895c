using System.Text;
using System.Text.Json;
using OpenAi.FineTuning;
using OpenAi.Graders;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public sealed class FakeFineTuningTests : FakeTest
{
    private static readonly StringCheckGrader _exact = new() { Name = "exact", Input = "{{sample.output_text}}", Reference = "{{item.label}}", Operation = StringCheckOperation.Equal };

    [Fact]
    public async Task A_training_ends_with_a_model_that_can_be_asked_and_deleted()
    {
        var jobs = OpenAi.FineTuning.Jobs;
        Fake.FineTuning.PollsUntilDone = 3;
        Fake.Models.Only("gpt-4o-mini");
        var job = await jobs.CreateAsync(await RequestAsync(10) with { Suffix = "sums", Method = new() { Type = FineTuningMethodType.Supervised, Supervised = new() { Hyperparameters = new() { NEpochs = 4 } } } });

        var seen = new List<string?>();
        job = await jobs.PollAsync(job.Id, new() { Progress = new Support.SynchronousProgress<FineTuningJob>(now => seen.Add(now.Status?.Value)) });

        Assert.Equal(["running", "running", "succeeded"], seen);
        Assert.Equal((4.0, 1.0, true), (job.Hyperparameters?.NEpochs?.Number, job.Hyperparameters?.BatchSize?.Number, job.TrainedTokens > 0));
        Assert.StartsWith("ft:gpt-4o-mini:fake:sums:", job.FineTunedModel, StringComparison.Ordinal);
        Assert.Equal([40, 30, 20], (await jobs.ListCheckpointsAsync(job.Id).ToListAsync()).Select(static checkpoint => checkpoint.StepNumber ?? 0));
        var events = await jobs.ListEventsAsync(job.Id, new() { Limit = 2 }).ToListAsync();
        Assert.Equal(("The job has successfully completed", 4), (events[0].Message, events.Count(static item => item.Type == FineTuningEventType.Metrics)));
        await OpenAi.Chat.AskAsync(job.FineTunedModel!, "1 + 1?");
        Assert.True((await OpenAi.Models.DeleteAsync(job.FineTunedModel!)).Deleted);
        await using var results = await OpenAi.Files.DownloadAsync(Assert.Single(job.ResultFiles));
        Assert.StartsWith("step,train_loss", Encoding.UTF8.GetString(await results.ReadAsBytesAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_training_is_paused_gone_on_with_and_cancelled()
    {
        var jobs = OpenAi.FineTuning.Jobs;
        var id = (await jobs.CreateAsync(await RequestAsync(10))).Id;

        Assert.Equal(FineTuningJobStatus.Paused, (await jobs.PauseAsync(id)).Status);
        Assert.Equal(FineTuningJobStatus.Paused, (await jobs.GetAsync(id)).Status);
        Assert.Equal(FineTuningJobStatus.Queued, (await jobs.ResumeAsync(id)).Status);
        Assert.Equal(FineTuningJobStatus.Cancelled, (await jobs.CancelAsync(id)).Status);

        Assert.Equal(FineTuningJobStatus.Cancelled, (await jobs.GetAsync(id)).Status);
        await Assert.ThrowsAsync<BadRequestException>(() => jobs.CancelAsync(id));
        await Assert.ThrowsAsync<BadRequestException>(() => jobs.ResumeAsync(id));
        Assert.Equal(id, Assert.Single(Fake.FineTuning.All).Id);
    }

    [Fact]
    public async Task Too_few_examples_and_a_scripted_failure_let_a_training_fail()
    {
        var jobs = OpenAi.FineTuning.Jobs;
        var few = await jobs.CreateAsync(await RequestAsync(9));
        var scripted = await jobs.CreateAsync(await RequestAsync(10));
        Fake.FineTuning.Fail(scripted.Id, "exceeded_quota", "No more.");

        few = await jobs.PollAsync(few.Id);
        scripted = await jobs.PollAsync(scripted.Id);

        Assert.Equal((FineTuningJobStatus.Failed, "invalid_training_file", "training_file"), (few.Status, few.Error?.Code, few.Error?.Param));
        Assert.Contains("9 examples", few.Error?.Message, StringComparison.Ordinal);
        Assert.Equal(("exceeded_quota", "No more."), (scripted.Error?.Code, scripted.Error?.Message));
        Assert.Throws<KeyNotFoundException>(() => Fake.FineTuning.Fail("none", "a"));
        Assert.Equal("training_file", (await Assert.ThrowsAsync<BadRequestException>(async () => await jobs.CreateAsync(new() { Model = "gpt-4o", TrainingFile = Fake.Files.Add("a", "b").Id }))).Param);
    }

    [Fact]
    public async Task Lists_have_pages_that_name_no_cursor_and_know_notes()
    {
        var jobs = OpenAi.FineTuning.Jobs;
        var request = await RequestAsync(10);
        foreach (var team in (string[])["a", "b", "a", "a"])
            await jobs.CreateAsync(request with { Metadata = new Dictionary<string, string> { ["team"] = team } });

        Assert.Equal(3, await jobs.ListAsync(new() { Limit = 2, Metadata = new Dictionary<string, string> { ["team"] = "a" } }).CountAsync());
        Assert.DoesNotContain("last_id", (await OpenAi.Raw.SendAsync(HttpMethod.Get, "fine_tuning/jobs?limit=1")).Json.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_are_let_use_a_checkpoint_and_no_longer()
    {
        var (jobs, checkpoints) = (OpenAi.FineTuning.Jobs, OpenAi.FineTuning.Checkpoints);
        var job = await jobs.PollAsync((await jobs.CreateAsync(await RequestAsync(10))).Id);
        var checkpoint = (await jobs.ListCheckpointsAsync(job.Id).ToListAsync())[1].FineTunedModelCheckpoint;

        var made = await checkpoints.CreatePermissionsAsync(checkpoint, new() { ProjectIds = ["proj_1", "proj_2"] });
        await checkpoints.DeletePermissionAsync(checkpoint, made.Data[0].Id);

        Assert.Equal(["proj_2"], (await checkpoints.ListPermissionsAsync(checkpoint, new() { Order = CheckpointPermissionOrder.Ascending }).ToListAsync()).Select(static grant => grant.ProjectId));
        Assert.Equal(0, await checkpoints.ListPermissionsAsync(job.FineTunedModel!).CountAsync());
        await Assert.ThrowsAsync<NotFoundException>(async () => await checkpoints.ListPermissionsAsync("ft:none").ToListAsync());
    }

    [Fact]
    public async Task Graders_compare_texts_and_say_otherwise_what_the_test_says()
    {
        var graders = OpenAi.FineTuning.Graders;
        var item = JsonElement.Parse("""{"label":"the sky"}""");
        Fake.Graders.When(static request => request.Grader.Name == "tone").Reply(new FakeGraderReply(0.2));
        Grader alike = new TextSimilarityGrader { Name = "alike", Input = "{{sample.output_text}}", Reference = "{{item.label}}", EvaluationMetric = TextSimilarityMetric.Bleu };
        Grader tone = new PythonGrader { Name = "tone", Source = "def grade(sample, item): ..." };

        Assert.Equal((1, 0), (await ScoreAsync(_exact, "the sky"), await ScoreAsync(_exact, "The sky")));
        Assert.Equal((0.5, 0.2), (await ScoreAsync(alike, "the sea"), await ScoreAsync(tone, "x")));
        var multi = await graders.RunAsync(new() { Grader = new MultiGrader { Name = "all", Graders = [_exact, tone], CalculateOutput = "0.5 * exact + 0.5 * tone" }, Item = item, ModelSample = "the sky" });
        Assert.Equal((0.6, 0.2), (multi.Reward!.Value, multi.SubRewards!["tone"].GetDouble()), (left, right) => Math.Abs(left.Item1 - right.Item1) < 0.001 && left.Item2 == right.Item2);
        Assert.True((await graders.RunAsync(new() { Grader = _exact with { Reference = "{{item.lable}}" }, Item = item, ModelSample = "" })).Metadata?.Errors?.InvalidVariableError);
        Assert.Equal(_exact, (await graders.ValidateAsync(new() { Grader = _exact })).Grader);

        async Task<double?> ScoreAsync(Grader grader, string sample) => (await graders.RunAsync(new() { Grader = grader, Item = item, ModelSample = sample })).Reward;
    }

    private async Task<FineTuningJobCreateRequest> RequestAsync(int examples)
    {
        var text = string.Concat(Enumerable.Repeat("""{"messages":[{"role":"user","content":"1 + 1?"},{"role":"assistant","content":"2."}]}""" + "\n", examples));
        var file = await OpenAi.Files.CreateAsync(FileUpload.FromBytes(Encoding.UTF8.GetBytes(text), "a.jsonl"), FilePurpose.FineTune);
        return new() { Model = "gpt-4o-mini", TrainingFile = file.Id };
    }
}
