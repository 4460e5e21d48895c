using OpenAi.Testing;
using static OpenAi.Conformance.Fake.FakeVisitor;

namespace OpenAi.Conformance.Fake;

/// <summary>Asks for trainings that end in every way, what they leave, who may use it, and what graders find.</summary>
internal static class FineTuningVisits
{
    private const string Grader = """{"type":"string_check","name":"exact","input":"{{sample.output_text}}","reference":"{{item.label}}","operation":"eq"}""";

    private static readonly byte[] _examples = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("""{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello."}]}""" + "\n", 10)));

    public static async Task PayAsync(FakeOpenAi fake, FakeVisitor visitor)
    {
        var file = Id(await visitor.PostAsync("files", "file", "a.jsonl", _examples, ("purpose", "fine-tune")));
        var ask = $$$"""{"model":"gpt-4o-mini","training_file":"{{{file}}}" """;
        fake.FineTuning.PollsUntilDone = 2;
        var job = "fine_tuning/jobs/" + Id(await visitor.PostAsync("fine_tuning/jobs", ask + $$$""","validation_file":"{{{file}}}","suffix":"s","seed":1,"integrations":[{"type":"wandb","wandb":{"project":"p"}}],"method":{"type":"supervised","supervised":{"hyperparameters":{"n_epochs":4,"batch_size":"auto"} } },"metadata":{"a":"b"} }"""));
        await visitor.GetAsync(job);
        await visitor.PostAsync(job + "/pause");
        await visitor.GetAsync(job);
        await visitor.PostAsync(job + "/resume");
        var done = await visitor.GetAsync(job);
        await visitor.GetAsync(job + "/events");
        await visitor.GetAsync(job + "/checkpoints");
        await visitor.PostAsync(job + "/cancel");
        await visitor.PostAsync($"fine_tuning/jobs/{Id(await visitor.PostAsync("fine_tuning/jobs", ask + "}"))}/cancel");
        var failed = Id(await visitor.PostAsync("fine_tuning/jobs", ask + $$$""","method":{"type":"reinforcement","reinforcement":{"grader":{{{Grader}}}} } }"""));
        fake.FineTuning.Fail(failed, "exceeded_quota");
        await visitor.GetAsync("fine_tuning/jobs/" + failed);
        await visitor.GetAsync($"fine_tuning/jobs/{failed}/events");
        await visitor.GetAsync("fine_tuning/jobs");
        await visitor.GetAsync("models/" + done!["fine_tuned_model"]);
        await PermissionsAsync(visitor, $"fine_tuning/checkpoints/{done["fine_tuned_model"]}/permissions");
        await visitor.PostAsync("fine_tuning/alpha/graders/run", $$$"""{"grader":{{{Grader}}},"item":{"label":"Hi"},"model_sample":"Hi"}""");
        await visitor.PostAsync("fine_tuning/alpha/graders/run", $$$"""{"grader":{"type":"multi","name":"all","graders":[{{{Grader}}}],"calculate_output":"exact"},"model_sample":"Hi"}""");
        await visitor.PostAsync("fine_tuning/alpha/graders/validate", $$$"""{"grader":{{{Grader}}}}""");
    }

    private static async Task PermissionsAsync(FakeVisitor visitor, string permissions)
    {
        var made = await visitor.PostAsync(permissions, """{"project_ids":["proj_1","proj_2"]}""");
        await visitor.GetAsync(permissions + "?order=ascending&limit=1");
        await visitor.DeleteAsync($"{permissions}/{Id(made!["data"]![0])}");
    }
}
