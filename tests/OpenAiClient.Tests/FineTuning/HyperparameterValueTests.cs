using OpenAi.FineTuning;
using OpenAi.Json;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.FineTuning;

public class HyperparameterValueTests
{
    [Fact]
    public void Numbers_and_words_are_written_as_they_are()
    {
        var settings = new FineTuningHyperparameters { NEpochs = 3, BatchSize = HyperparameterValue.Auto, LearningRateMultiplier = 0.5 };

        JsonAssert.Equal("""{"batch_size":"auto","learning_rate_multiplier":0.5,"n_epochs":3}""", settings.ToString());
        JsonAssert.Equal("{}", new FineTuningHyperparameters().ToString());
        Assert.Equal(["3", "auto", "0.5"], new[] { settings.NEpochs, settings.BatchSize, settings.LearningRateMultiplier }.Select(static value => value.ToString()));
    }

    [Theory]
    [InlineData("\"auto\"", true, null)]
    [InlineData("3", false, 3.0)]
    [InlineData("1e-5", false, 1e-5)]
    [InlineData("\"dynamic\"", false, null)]
    public void What_was_read_is_what_is_written(string json, bool isAuto, double? number)
    {
        var settings = WireJson.Read($$"""{"n_epochs":{{json}} }""", FineTuningHyperparameters.ReadJson);

        Assert.Equal((isAuto, number), (settings.NEpochs?.IsAuto, settings.NEpochs?.Number));
        Assert.Equal(settings, WireJson.Read(settings.ToString(), FineTuningHyperparameters.ReadJson));
        Assert.Null(settings.ExtraFields);
    }

    [Fact]
    public void Null_stays_null_and_equal_values_are_equal()
    {
        HyperparameterValue? none = (double?)null;

        Assert.Null(none);
        Assert.Null((HyperparameterValue?)(string?)null);
        Assert.Equal(HyperparameterValue.Auto, (HyperparameterValue?)"auto");
        Assert.Equal(HyperparameterValue.FromNumber(2), (HyperparameterValue?)2.0);
        Assert.NotEqual(HyperparameterValue.FromNumber(2), HyperparameterValue.Auto);
    }

    [Fact]
    public async Task A_training_is_waited_for_while_it_is_paused_too()
    {
        using var handler = new FakeHandler();
        foreach (var status in (string[])["queued", "pausing", "paused", "running", "succeeded"])
            handler.Then(FakeHandler.Answer($$"""{"id":"ftjob-1","status":"{{status}}","error":{} }"""));
        using var openai = handler.CreateClient(static options => options.TimeProvider = new LeapingTime(TimeSpan.FromMinutes(5)));
        var seen = new List<string?>();

        var job = await openai.FineTuning.Jobs.PollAsync("ftjob-1", new() { Progress = new SynchronousProgress<FineTuningJob>(job => seen.Add(job.Status?.Value)) });

        Assert.Equal(FineTuningJobStatus.Succeeded, job.Status);
        Assert.Equal(["queued", "pausing", "paused", "running", "succeeded"], seen);
    }
}
