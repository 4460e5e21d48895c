using OpenAi.Assistants;
using OpenAi.Conformance.Parameters;
using OpenAi.Conformance.Spec;
using OpenAi.Responses;

namespace OpenAi.Conformance.Prism;

/// <summary>Counts the answers that were read, and collects those that were not.</summary>
internal sealed class PrismTally(IReadOnlySet<string> waivers)
{
    private readonly Lock _lock = new();
    private readonly WaiverUse _waivers = new(waivers);
    private readonly SortedSet<string> _findings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = [];
    private readonly HashSet<string> _failed = [];
    private readonly Dictionary<string, string> _errors = [];

    public IReadOnlyCollection<string> Findings => _findings;

    /// <summary>The findings that each waiver has hidden.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Hidden => _waivers.Hidden;

    /// <summary>The number of answers that were read.</summary>
    public int Read { get; private set; }

    /// <summary>The number of operations of which an answer was read.</summary>
    public int Operations => _read.Count;

    /// <summary>The number of errors that the library reported as what they are.</summary>
    public int Errors { get; private set; }

    /// <summary>Adds a call; returns whether all that was answered is read.</summary>
    /// <param name="name">The name of the method.</param>
    /// <param name="answers">What the server answered to it.</param>
    /// <param name="failure">What the method threw.</param>
    public bool Add(string name, IReadOnlyList<Answer> answers, Exception? failure)
    {
        // Several servers are asked at once.
        lock (_lock)
            return Count(name, answers, failure);
    }

    /// <summary>Adds the operations of which no answer was read, and nothing else is known.</summary>
    public void Complete()
    {
        foreach (var (operation, message) in _errors.Where(error => !_read.Contains(error.Key)))
            Find($"prism {operation}: {message}");
        foreach (var endpoint in Catalog.Endpoints.Where(static endpoint => !Catalog.IsStream(endpoint)).Select(static endpoint => $"{endpoint.Method} {endpoint.Template}"))
        {
            if (!_read.Contains(endpoint) && !_failed.Contains(endpoint) && !_errors.ContainsKey(endpoint))
                Find($"prism {endpoint}: not read");
        }
    }

    private bool Count(string name, IReadOnlyList<Answer> answers, Exception? failure)
    {
        if (answers.FirstOrDefault(static answer => answer.Status >= 400) is { } error)
        {
            AddError(error, failure);
            return false;
        }
        // Some answers tell of a failure, and the library of it with an exception.
        if (failure is null or ResponseException or ThreadRunException)
        {
            Read += answers.Count;
            _read.UnionWith(answers.Select(static answer => answer.Operation));
        }
        else if (answers.Count > 0 || !ClientCalls.IsRefusal(failure))
        {
            _failed.UnionWith(answers.Select(static answer => answer.Operation));
            Find($"prism {name}: {failure.GetType().Name}: {failure.Message}");
        }
        return true;
    }

    private void AddError(Answer error, Exception? failure)
    {
        if (failure is ApiException { Status: var status } && (int)status == error.Status)
        {
            Errors++;
            _errors[error.Operation] = failure.Message;
        }
        else
            Find($"prism {error.Operation}: {error.Status} became {failure?.GetType().Name ?? "an answer"}");
    }

    private void Find(string finding)
    {
        if (!_waivers.Covers(finding))
            _findings.Add(finding);
    }
}
