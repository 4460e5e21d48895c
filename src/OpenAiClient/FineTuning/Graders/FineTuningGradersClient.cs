using OpenAi.Http;

namespace OpenAi.FineTuning;

/// <summary>The client that runs and validates graders before a fine-tuning job. <c>/fine_tuning/alpha/graders</c>. Thread-safe.</summary>
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

    /// <summary>Runs a grader on an output. <c>POST /fine_tuning/alpha/graders/run</c></summary>
    /// <param name="request">The grader, and the output to score.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The score and the errors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<GraderRunResult> RunAsync(GraderRunRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Run, request, requestOptions, cancellationToken);
    }

    /// <summary>Validates a grader. <c>POST /fine_tuning/alpha/graders/validate</c></summary>
    /// <param name="request">The grader.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The grader, as parsed by the server.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Graders;
    ///
    /// var grader = new StringCheckGrader { Name = "right", Input = "{{sample.output_text}}", Reference = "{{item.capital}}", Operation = StringCheckOperation.LikeIgnoringCase };
    /// var checkedGrader = await openai.FineTuning.Graders.ValidateAsync(new() { Grader = grader });
    /// Console.WriteLine(checkedGrader.Grader);
    /// </code>
    /// </example>
    public virtual Task<GraderValidation> ValidateAsync(GraderValidateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Validate, request, requestOptions, cancellationToken);
    }
}
