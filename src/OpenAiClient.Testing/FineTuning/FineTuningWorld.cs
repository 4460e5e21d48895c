using OpenAi.Files;
using OpenAi.FineTuning;
using OpenAi.Testing.Files;
using OpenAi.Testing.World;

namespace OpenAi.Testing.FineTuning;

/// <summary>The fine-tuning jobs of a server. Callers hold the lock.</summary>
internal sealed class FineTuningWorld(FakeState server, FakeWorld world, FileStore files)
{
    private const int MaxSuffix = 64;
    private const long DefaultSeed = 42;

    private readonly FineTuningWork _work = new(server, world, files);

    public Shelf<FineTuningState> Jobs { get; } = new("fine-tuning job", static state => state.Job.Id);

    /// <summary>Whether a fine-tuned model or checkpoint has this name.</summary>
    public bool HasModel(string name) => Jobs.Items.Any(state => state.Job.FineTunedModel == name || state.Checkpoints.Items.Any(checkpoint => checkpoint.FineTunedModelCheckpoint == name));

    public FineTuningJob Create(FineTuningJobCreateRequest request)
    {
        world.CheckModel(request.Model);
        CheckFile(request.TrainingFile, "training_file");
        if (request.ValidationFile is { } validation)
            CheckFile(validation, "validation_file");
        FakeRefusal.If(request.Suffix is { Length: 0 or > MaxSuffix }, "suffix", $"it must have 1 to {MaxSuffix} characters.");
        var hyperparameters = Hyperparameters(request);
        var state = new FineTuningState(
            new()
            {
                Id = world.NewId("ftjob-"),
                Object = "fine_tuning.job",
                CreatedAt = world.Now,
                Model = request.Model,
                OrganizationId = "org-fake",
                TrainingFile = request.TrainingFile,
                ValidationFile = request.ValidationFile,
                Status = FineTuningJobStatus.ValidatingFiles,
                Hyperparameters = hyperparameters,
                Integrations = request.Integrations,
                Seed = request.Seed ?? DefaultSeed,
                Method = request.Method ?? new() { Type = FineTuningMethodType.Supervised, Supervised = new() { Hyperparameters = hyperparameters } },
                UserProvidedSuffix = request.Suffix,
                // A list, because an empty array would be left out.
                ResultFiles = new List<string>(),
                Metadata = MetadataCheck.Of(request.Metadata),
            },
            hyperparameters.NEpochs);
        _work.Tell(state, "Created fine-tuning job: " + state.Job.Id);
        _work.Tell(state, "Validating training file: " + request.TrainingFile);
        return Jobs.Put(state).Job;
    }

    /// <summary>Advances a job that is polled.</summary>
    public FineTuningJob Look(FineTuningState state, int pollsUntilDone)
    {
        if (!state.Job.IsDone && state.Job.Status != FineTuningJobStatus.Paused)
            _work.GoOn(state, isLast: ++state.Looks >= pollsUntilDone);
        return state.Job;
    }

    public FineTuningJob Cancel(FineTuningState state)
    {
        RefuseDone(state, "cancelled");
        _work.Tell(state, "Fine-tuning job was cancelled");
        return state.Job = state.Job with { Status = FineTuningJobStatus.Cancelled, FinishedAt = world.Now };
    }

    public FineTuningJob Pause(FineTuningState state)
    {
        RefuseDone(state, "paused");
        _work.Tell(state, "Fine-tuning job was paused");
        return state.Job = state.Job with { Status = FineTuningJobStatus.Paused };
    }

    public FineTuningJob Resume(FineTuningState state)
    {
        if (state.Job.Status != FineTuningJobStatus.Paused)
            throw new FakeRefusal(new FakeError(400, null, $"The job {state.Job.Id} is {state.Job.Status}, not paused."));
        _work.Tell(state, "Fine-tuning job was resumed");
        return state.Job = state.Job with { Status = FineTuningJobStatus.Queued };
    }

    private static void RefuseDone(FineTuningState state, string what)
    {
        if (state.Job.IsDone)
            throw new FakeRefusal(new FakeError(400, null, $"The job {state.Job.Id} is {state.Job.Status} and cannot be {what}."));
    }

    private void CheckFile(string id, string param) =>
        FakeRefusal.If(files.Files[id].File.Purpose != FilePurpose.FineTune, param, "the file was not uploaded for 'fine-tune'.");

    private static FineTuningHyperparameters Hyperparameters(FineTuningJobCreateRequest request)
    {
        var method = request.Method;
        FakeRefusal.If(method is { Reinforcement: null } && method.Type == FineTuningMethodType.Reinforcement, "method", "reinforcement needs a grader.");
#pragma warning disable CS0618 // The API still takes the old place.
        var supervised = method?.Supervised?.Hyperparameters ?? request.Hyperparameters;
#pragma warning restore CS0618
        var (dpo, reinforcement) = (method?.Dpo?.Hyperparameters, method?.Reinforcement?.Hyperparameters);
        return new()
        {
            BatchSize = supervised?.BatchSize ?? dpo?.BatchSize ?? reinforcement?.BatchSize ?? HyperparameterValue.Auto,
            LearningRateMultiplier = supervised?.LearningRateMultiplier ?? dpo?.LearningRateMultiplier ?? reinforcement?.LearningRateMultiplier ?? HyperparameterValue.Auto,
            NEpochs = supervised?.NEpochs ?? dpo?.NEpochs ?? reinforcement?.NEpochs ?? HyperparameterValue.Auto,
        };
    }
}
