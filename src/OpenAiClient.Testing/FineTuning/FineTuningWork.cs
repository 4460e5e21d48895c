using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenAi.Files;
using OpenAi.FineTuning;
using OpenAi.Testing.Files;
using OpenAi.Testing.World;

namespace OpenAi.Testing.FineTuning;

/// <summary>Advances jobs until they fail or succeed.</summary>
internal sealed class FineTuningWork(FakeState server, FakeWorld world, FileStore files)
{
    // The API keeps those of the last epochs.
    private const int Checkpoints = 3;

    public void GoOn(FineTuningState state, bool isLast)
    {
        var job = state.Job;
        var examples = files.Files.TryGet(job.TrainingFile, out var file) ? TrainingExamples.Read(file.Content) : new(0, 0, "The training file was deleted.");
        if ((state.Failure ?? Failure(examples)) is { } failure)
        {
            Tell(state, failure.Message ?? FakeError.Told, FineTuningEventLevel.Error);
            state.Job = job with { Status = FineTuningJobStatus.Failed, Error = failure, FinishedAt = world.Now };
        }
        else if (isLast)
        {
            Succeed(state, examples);
        }
        else
        {
            if (job.Status != FineTuningJobStatus.Running)
                Tell(state, "Fine-tuning job started");
            state.Job = job with { Status = FineTuningJobStatus.Running };
        }
    }

    public void Tell(FineTuningState state, string message, FineTuningEventLevel? level = null, JsonElement? numbers = null) => state.Events.Put(new()
    {
        Object = "fine_tuning.job.event",
        Id = world.NewId("ftevent-"),
        CreatedAt = world.Now,
        Level = level ?? FineTuningEventLevel.Info,
        Message = message,
        Type = numbers is null ? FineTuningEventType.Message : FineTuningEventType.Metrics,
        Data = numbers,
    });

    private static FineTuningError? Failure(TrainingExamples examples) =>
        examples.Problem is { } problem ? new() { Code = "invalid_training_file", Message = problem, Param = "training_file" } : null;

    private void Succeed(FineTuningState state, TrainingExamples examples)
    {
        var job = state.Job;
        var model = $"ft:{job.Model}:fake:{job.UserProvidedSuffix}:{job.Id[^8..]}";
        var table = new StringBuilder("step,train_loss,train_accuracy\n");
        for (var epoch = 1; epoch <= state.Epochs; epoch++)
        {
            var metrics = Metrics(job, epoch, epoch * examples.Count);
            table.Append(CultureInfo.InvariantCulture, $"{metrics.Step},{metrics.TrainLoss},{metrics.TrainMeanTokenAccuracy}\n");
            Tell(state, string.Create(CultureInfo.InvariantCulture, $"Step {metrics.Step}/{state.Epochs * examples.Count}: training loss={metrics.TrainLoss}"), numbers: JsonElement.Parse(metrics.ToString()));
            if (epoch > state.Epochs - Checkpoints)
                AddCheckpoint(state, metrics, epoch == state.Epochs ? model : string.Create(CultureInfo.InvariantCulture, $"{model}:ckpt-step-{metrics.Step}"));
        }
        server.Models.Add(model);
        Tell(state, "New fine-tuned model created");
        Tell(state, "The job has successfully completed");
        state.Job = job with
        {
            Status = FineTuningJobStatus.Succeeded,
            FineTunedModel = model,
            FinishedAt = world.Now,
            TrainedTokens = examples.Tokens * state.Epochs,
            Hyperparameters = new()
            {
                BatchSize = HyperparameterValue.FromNumber(job.Hyperparameters?.BatchSize?.Number ?? 1),
                LearningRateMultiplier = HyperparameterValue.FromNumber(job.Hyperparameters?.LearningRateMultiplier?.Number ?? 2),
                NEpochs = HyperparameterValue.FromNumber(state.Epochs),
            },
            ResultFiles = [files.Add("step_metrics.csv", FilePurpose.FineTuneResults, Encoding.UTF8.GetBytes(table.ToString())).Id],
        };
    }

    // The loss sinks with each epoch, as it should.
    private static FineTuningMetrics Metrics(FineTuningJob job, int epoch, int step) => new()
    {
        Step = step,
        TrainLoss = 1.0 / (epoch + 1),
        TrainMeanTokenAccuracy = 1 - (0.5 / (epoch + 1)),
        FullValidLoss = job.ValidationFile is null ? null : 1.1 / (epoch + 1),
        FullValidMeanTokenAccuracy = job.ValidationFile is null ? null : 1 - (0.6 / (epoch + 1)),
    };

    private void AddCheckpoint(FineTuningState state, FineTuningMetrics metrics, string name)
    {
        server.Models.Add(name);
        state.Checkpoints.Put(new()
        {
            Id = world.NewId("ftckpt_"),
            Object = "fine_tuning.job.checkpoint",
            CreatedAt = world.Now,
            FineTunedModelCheckpoint = name,
            StepNumber = (int?)metrics.Step,
            Metrics = metrics,
            FineTuningJobId = state.Job.Id,
        });
    }
}
