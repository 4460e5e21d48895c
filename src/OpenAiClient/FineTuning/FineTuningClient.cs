using OpenAi.Http;

namespace OpenAi.FineTuning;

/// <summary>The client of fine-tuning: models trained with examples of your own. <c>/fine_tuning</c>. Thread-safe.</summary>
public class FineTuningClient
{
    private readonly ApiTransport _transport;

    internal FineTuningClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected FineTuningClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The client of fine-tuning jobs. <c>/fine_tuning/jobs</c></summary>
    public virtual FineTuningJobsClient Jobs => field ??= new FineTuningJobsClient(_transport);

    /// <summary>The client of the permissions to use checkpoints. <c>/fine_tuning/checkpoints</c></summary>
    public virtual FineTuningCheckpointsClient Checkpoints => field ??= new FineTuningCheckpointsClient(_transport);

    /// <summary>The client that runs and validates graders. <c>/fine_tuning/alpha/graders</c></summary>
    public virtual FineTuningGradersClient Graders => field ??= new FineTuningGradersClient(_transport);
}
