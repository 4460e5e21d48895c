using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Evals;
using OpenAi.Graders;
using OpenAi.Testing.Files;
using OpenAi.Testing.Graders;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Evals;

/// <summary>Processes runs: requests an answer of this server for each item, and grades it.</summary>
internal sealed class EvalWork(FakeState server, FakeWorld world, FileStore files, FakeGraders graders)
{
    private const string Errored = "error";

    public async Task CarryOutAsync(EvalState eval, EvalRunState state)
    {
        var run = state.Run;
        var question = EvalQuestion.Of(run.DataSource!);
        var outputs = new List<EvalOutputItem>();
        using var own = new OwnRequests(server);
        IReadOnlyList<EvalContentItem> items;
        lock (world.Gate)
            items = EvalItems.Of(run.DataSource, files);
        foreach (var item in items)
        {
            var sample = question is null ? Given(item) : await AskAsync(own, question, item).ConfigureAwait(false);
            outputs.Add(Grade(run, eval.Eval.TestingCriteria, item, outputs.Count, sample));
        }
        lock (world.Gate)
        {
            foreach (var output in outputs)
                state.Outputs.Put(output);
            // One that was cancelled meanwhile stays so.
            if (!state.IsDone)
                state.Run = EvalReport.Of(run, eval.Eval.TestingCriteria, outputs) with { Status = EvalRunStatus.Completed };
        }
    }

    private static EvalSample Given(EvalContentItem item)
    {
        var text = item.Sample is { ValueKind: JsonValueKind.Object } sample && sample.TryGetProperty("output_text", out var said) ? said.ToString() : "";
        return Sample("", [], text, new() { TotalTokens = 0, CompletionTokens = 0, PromptTokens = 0, CachedTokens = 0 });
    }

    private static async Task<EvalSample> AskAsync(OwnRequests own, EvalQuestion question, EvalContentItem item)
    {
        var messages = question.About(item.Item);
        var answer = await own.PostAsync(question.Path, question.Body(messages)).ConfigureAwait(false);
        var usage = answer.Body?["usage"];
        var (asked, made) = (Number(usage, "prompt_tokens", "input_tokens"), Number(usage, "completion_tokens", "output_tokens"));
        var sample = Sample(question.Model, messages, EvalQuestion.TextOf(answer.Body), new() { TotalTokens = asked + made, CompletionTokens = made, PromptTokens = asked, CachedTokens = 0 });
        return answer.IsSuccess ? sample : sample with
        {
            FinishReason = Errored,
            Error = new() { Code = (string?)answer.Body?["error"]?["code"] ?? "", Message = (string?)answer.Body?["error"]?["message"] ?? "" },
        };
    }

    private static long Number(JsonNode? usage, string ofChat, string ofResponses) => (long?)(usage?[ofChat] ?? usage?[ofResponses]) ?? 0;

    private static EvalSample Sample(string model, List<EvalSampleMessage> input, string text, EvalSampleUsage usage) => new()
    {
        Input = input,
        Output = [new() { Role = "assistant", Content = text }],
        FinishReason = "stop",
        Model = model,
        Usage = usage,
        Temperature = 1,
        MaxCompletionTokens = 2048,
        TopP = 1,
        Seed = 42,
    };

    private EvalOutputItem Grade(EvalRun run, IEnumerable<Grader> criteria, EvalContentItem item, int index, EvalSample sample)
    {
        List<EvalOutputResult> results = sample.Error is null ? [.. criteria.Select(grader => Result(grader, item, sample))] : [];
        return new()
        {
            Object = "eval.run.output_item",
            Id = world.NewId("outputitem_"),
            RunId = run.Id,
            EvalId = run.EvalId,
            CreatedAt = world.Now,
            Status = sample.Error is not null ? Errored : results.TrueForAll(static result => result.Passed == true) ? EvalOutputStatus.Pass : EvalOutputStatus.Fail,
            DatasourceItemId = index,
            DatasourceItem = item.Item,
            Results = results,
            Sample = sample,
        };
    }

    private EvalOutputResult Result(Grader grader, EvalContentItem item, EvalSample sample)
    {
        var template = new GraderTemplate(item.Item, sample.Output[0].Content ?? "");
        var score = graders.Score(grader, template).Value;
        return new() { Name = grader.Name, Type = grader.Type, Score = score, Passed = template.Unknown is null && score >= Threshold(grader) };
    }

    private static double Threshold(Grader grader) => grader switch
    {
        TextSimilarityGrader similarity => similarity.PassThreshold,
        ScoreModelGrader model => model.PassThreshold,
        PythonGrader python => python.PassThreshold,
        _ => null,
    } ?? 1;
}
