using OpenAi.Assistants;

namespace OpenAi.Testing.Assistants;

/// <summary>The tokens that a run used: its instructions, the texts of its messages and what was said.</summary>
internal static class RunUsage
{
    public static ThreadRunUsage Of(FakeTokenCounter counter, ThreadRun run, IEnumerable<ThreadMessage> messages, string output)
    {
        var prompt = Count(run.Instructions ?? "") + messages.Sum(message => Count(message.Text));
        var completion = Count(output);
        return new() { PromptTokens = prompt, CompletionTokens = completion, TotalTokens = prompt + completion };

        long Count(string text) => counter.CountText(run.Model, text);
    }

    public static ThreadRunUsage Sum(IEnumerable<ThreadRunStep> steps) => steps.Aggregate(
        new ThreadRunUsage { PromptTokens = 0, CompletionTokens = 0, TotalTokens = 0 },
        static (sum, step) => new()
        {
            PromptTokens = sum.PromptTokens + (step.Usage?.PromptTokens ?? 0),
            CompletionTokens = sum.CompletionTokens + (step.Usage?.CompletionTokens ?? 0),
            TotalTokens = sum.TotalTokens + (step.Usage?.TotalTokens ?? 0),
        });
}
