using OpenAi.Testing;
using static OpenAi.Conformance.Fake.FakeVisitor;

namespace OpenAi.Conformance.Fake;

/// <summary>Asks for evaluations, runs of every kind of data, and what became of their items.</summary>
internal static class EvalVisits
{
    private const string Criteria = """
        [{"type":"string_check","name":"exact","input":"{{sample.output_text}}","reference":"{{item.label}}","operation":"eq"},
        {"type":"text_similarity","name":"alike","input":"{{sample.output_text}}","reference":"{{item.label}}","evaluation_metric":"bleu","pass_threshold":0.5},
        {"type":"label_model","name":"tone","model":"gpt-4o","input":[{"role":"user","content":"{{item.label}}"}],"labels":["a","b"],"passing_labels":["a"]},
        {"type":"score_model","name":"score","model":"gpt-4o","input":[{"role":"user","content":"{{item.label}}"}],"pass_threshold":0.5},
        {"type":"python","name":"code","source":"def grade(sample, item): return 1"}]
        """;

    private const string Content = """{"type":"file_content","content":[{"item":{"label":"Hi"},"sample":{"output_text":"Hi"}},{"item":{"label":"Ho"}}]}""";
    private const string Messages = """{"type":"template","template":[{"role":"user","content":"Say {{item.label}}"}]}""";

    public static async Task PayAsync(FakeOpenAi fake, FakeVisitor visitor)
    {
        var eval = "evals/" + Id(await visitor.PostAsync("evals", $$$"""{"name":"e","metadata":{"a":"b"},"data_source_config":{"type":"custom","item_schema":{"type":"object"},"include_sample_schema":true},"testing_criteria":{{{Criteria}}}}"""));
        await visitor.PostAsync("evals", $$$"""{"data_source_config":{"type":"logs","metadata":{"a":"b"}},"testing_criteria":{{{Criteria}}}}""");
        var other = "evals/" + Id(await visitor.PostAsync("evals", $$$"""{"data_source_config":{"type":"stored_completions"},"testing_criteria":{{{Criteria}}}}"""));
        await visitor.GetAsync("evals?order_by=updated_at&order=desc");
        await visitor.GetAsync(eval);
        await visitor.PostAsync(eval, """{"name":"f"}""");
        fake.Evals.PollsUntilDone = 2;
        await RunAsync(visitor, eval, $$$"""{"name":"r","data_source":{"type":"jsonl","source":{{{Content}}}},"metadata":{"a":"b"} }""");
        await RunAsync(visitor, eval, $$$"""{"data_source":{"type":"completions","model":"gpt-4o","input_messages":{{{Messages}}},"source":{{{Content}}}} }""");
        fake.When(static request => request.Path.EndsWith("/responses", StringComparison.Ordinal)).Fail(FakeFault.Error(500));
        await RunAsync(visitor, eval, $$$"""{"data_source":{"type":"responses","model":"gpt-4o","input_messages":{{{Messages}}},"source":{{{Content}}}} }""");
        var file = Id(await visitor.PostAsync("files", "file", "a.jsonl", "{\"item\":{\"label\":\"Hi\"}}\n"u8.ToArray(), ("purpose", "evals")));
        var cancelled = $"{eval}/runs/" + Id(await visitor.PostAsync(eval + "/runs", $$$"""{"data_source":{"type":"jsonl","source":{"type":"file_id","id":"{{{file}}}"}} }"""));
        await visitor.PostAsync(cancelled);
        await visitor.GetAsync(eval + "/runs");
        await visitor.DeleteAsync(cancelled);
        await visitor.DeleteAsync(other);
    }

    private static async Task RunAsync(FakeVisitor visitor, string eval, string request)
    {
        var run = $"{eval}/runs/" + Id(await visitor.PostAsync(eval + "/runs", request));
        await visitor.GetAsync(run);
        await visitor.GetAsync(run);
        var outputs = await visitor.GetAsync(run + "/output_items");
        await visitor.GetAsync($"{run}/output_items/{Id(outputs!["data"]![0])}");
    }
}
