using OpenAi.Http;

namespace OpenAi.FineTuning;

/// <summary>Models trained with examples of your own. <c>/fine_tuning</c>. Safe for use by many threads at once.</summary>
public class FineTuningClient
{
    private readonly ApiTransport _transport;

    internal FineTuningClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected FineTuningClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The trainings. <c>/fine_tuning/jobs</c></summary>
    public virtual FineTuningJobsClient Jobs => field ??= new FineTuningJobsClient(_transport);

    /// <summary>Who may use models of trainings. <c>/fine_tuning/checkpoints</c></summary>
    public virtual FineTuningCheckpointsClient Checkpoints => field ??= new FineTuningCheckpointsClient(_transport);

    /// <summary>Graders, tried and checked. <c>/fine_tuning/alpha/graders</c></summary>
    public virtual FineTuningGradersClient Graders => field ??= new FineTuningGradersClient(_transport);
}
