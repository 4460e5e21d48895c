using OpenAi.Http;

namespace OpenAi.FineTuning;

/// <summary>Graders, tried and checked before a training. <c>/fine_tuning/alpha/graders</c>. Safe for use by many threads at once.</summary>
public class FineTuningGradersClient
{
    private static readonly EndpointGroup _group = new("fine_tuning/alpha/graders");

    internal static Endpoint<GraderRunRequest, GraderRunResult> Run => field ??= new(_group, HttpMethod.Post, "run");

    internal static Endpoint<GraderValidateRequest, GraderValidation> Validate => field ??= new(_group, HttpMethod.Post, "validate");

    private readonly ApiTransport _transport;

    internal FineTuningGradersClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected FineTuningGradersClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Lets a grader score an output. <c>POST /fine_tuning/alpha/graders/run</c></summary>
    /// <param name="request">The grader, and what it scores.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The score, and what went wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<GraderRunResult> RunAsync(GraderRunRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Run, request, requestOptions, cancellationToken);
    }

    /// <summary>Checks a grader. <c>POST /fine_tuning/alpha/graders/validate</c></summary>
    /// <param name="request">The grader.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The grader, as the server has read it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<GraderValidation> ValidateAsync(GraderValidateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Validate, request, requestOptions, cancellationToken);
    }
}
