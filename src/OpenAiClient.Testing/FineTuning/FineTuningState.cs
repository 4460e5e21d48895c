using OpenAi.FineTuning;
using OpenAi.Testing.World;

namespace OpenAi.Testing.FineTuning;

/// <summary>The state of a fine-tuning job.</summary>
internal sealed class FineTuningState(FineTuningJob job, HyperparameterValue? epochs)
{
    private const int DefaultEpochs = 3;

    public FineTuningJob Job { get; set; } = job;

    /// <summary>The number of epochs.</summary>
    public int Epochs => (int)(epochs?.Number ?? DefaultEpochs);

    /// <summary>The number of polls while it was not paused.</summary>
    public int Looks { get; set; }

    /// <summary>The error with which it fails at the next poll.</summary>
    public FineTuningError? Failure { get; set; }

    public Shelf<FineTuningJobEvent> Events { get; } = new("event", static item => item.Id);

    public Shelf<FineTuningCheckpoint> Checkpoints { get; } = new("checkpoint", static item => item.Id);
}
