using OpenAi.Assistants;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing.Assistants;

/// <summary>A rough but consistent estimate of the tokens that a run used.</summary>
internal static class RunUsage
{
    public static ThreadRunUsage Of(ThreadRun run, IEnumerable<ThreadMessage> messages, string output)
    {
        var prompt = TokenEstimate.Of(run.Instructions ?? "") + messages.Sum(static message => TokenEstimate.Of(message.Text));
        var completion = TokenEstimate.Of(output);
        return new() { PromptTokens = prompt, CompletionTokens = completion, TotalTokens = prompt + completion };
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
