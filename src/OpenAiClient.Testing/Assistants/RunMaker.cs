using OpenAi.Assistants;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>Creates runs; settings that the request omits are those of the assistant.</summary>
internal sealed class RunMaker(FakeWorld world)
{
    private const long MinTokens = 256;

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(10);

    public FakeRun Make(FakeThread thread, Assistant assistant, ThreadRunRequest request)
    {
        FakeRefusal.If(request.MaxPromptTokens < MinTokens, "max_prompt_tokens", $"it must be at least {MinTokens}.");
        FakeRefusal.If(request.MaxCompletionTokens < MinTokens, "max_completion_tokens", $"it must be at least {MinTokens}.");
        var model = request.Model ?? assistant.Model;
        world.CheckModel(model);
        var run = new ThreadRun
        {
            Id = world.NewId("run_"),
            Object = "thread.run",
            CreatedAt = world.Now,
            ThreadId = thread.Thread.Id,
            AssistantId = assistant.Id,
            Status = ThreadRunStatus.Queued,
            ExpiresAt = world.Now + _lifetime,
            Model = model,
            Instructions = Join(request.Instructions ?? assistant.Instructions, request.AdditionalInstructions) ?? "",
            Tools = [.. request.Tools ?? assistant.Tools],
            ToolResources = assistant.ToolResources,
            Metadata = MetadataCheck.Of(request.Metadata),
            ReasoningEffort = request.ReasoningEffort ?? assistant.ReasoningEffort,
            Temperature = request.Temperature ?? assistant.Temperature,
            TopP = request.TopP ?? assistant.TopP,
            MaxPromptTokens = request.MaxPromptTokens,
            MaxCompletionTokens = request.MaxCompletionTokens,
            TruncationStrategy = request.TruncationStrategy ?? new() { Type = AssistantTruncationType.Auto },
            ToolChoice = request.ToolChoice ?? AssistantToolChoice.Auto,
            ParallelToolCalls = request.ParallelToolCalls ?? true,
            ResponseFormat = request.ResponseFormat ?? assistant.ResponseFormat,
        };
        return new FakeRun(run, world.Clock.GetUtcNow());
    }

    private static string? Join(string? instructions, string? additional) =>
        additional is null ? instructions : instructions is null ? additional : $"{instructions}\n{additional}";
}
