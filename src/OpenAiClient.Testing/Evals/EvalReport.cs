using OpenAi.Evals;
using OpenAi.Graders;

namespace OpenAi.Testing.Evals;

/// <summary>Sums up the results of a run.</summary>
internal static class EvalReport
{
    public static EvalRun Of(EvalRun run, IEnumerable<Grader> criteria, IReadOnlyList<EvalOutputItem> outputs) => run with
    {
        ResultCounts = new()
        {
            Total = outputs.Count,
            Errored = outputs.Count(static output => output.Sample?.Error is not null),
            Failed = outputs.Count(static output => output.Status == EvalOutputStatus.Fail),
            Passed = outputs.Count(static output => output.Status == EvalOutputStatus.Pass),
        },
        // Lists, because empty arrays would be left out.
        PerModelUsage = outputs.Where(static output => output.Sample is { Model.Length: > 0 }).GroupBy(static output => output.Sample!.Model, Usage).ToList(),
        PerTestingCriteriaResults = criteria.Select(grader => Results(grader.Name, [.. outputs.SelectMany(static output => output.Results).Where(result => result.Name == grader.Name)])).ToList(),
    };

    private static EvalModelUsage Usage(string model, IEnumerable<EvalOutputItem> outputs)
    {
        var usages = outputs.Select(static output => output.Sample!.Usage!).ToList();
        return new()
        {
            ModelName = model,
            InvocationCount = usages.Count,
            PromptTokens = usages.Sum(static usage => usage.PromptTokens),
            CompletionTokens = usages.Sum(static usage => usage.CompletionTokens),
            TotalTokens = usages.Sum(static usage => usage.TotalTokens),
            CachedTokens = usages.Sum(static usage => usage.CachedTokens),
        };
    }

    private static EvalCriteriaResult Results(string name, IReadOnlyCollection<EvalOutputResult> results) => new()
    {
        TestingCriteria = name,
        Passed = results.Count(static result => result.Passed == true),
        Failed = results.Count(static result => result.Passed != true),
    };
}
