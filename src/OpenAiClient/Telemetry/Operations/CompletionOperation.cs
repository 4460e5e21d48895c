using System.Text.Json;
using OpenAi.Completions;

namespace OpenAi.Telemetry;

/// <summary>The telemetry of <c>POST /completions</c>.</summary>
internal sealed class CompletionOperation : GenAiOperation
{
    private CompletionOperation()
        : base("text_completion")
    {
        Metrics = OperationMetrics.Inference;
    }

    public static CompletionOperation Instance { get; } = new();

    public override void Read(object answer, AnswerFacts facts)
    {
        if (answer is not Completion completion)
            return;
        if (completion.Id.Length > 0)
            facts.Id = completion.Id;
        if (completion.Model.Length > 0)
            facts.Model = completion.Model;
        facts.Usage = TokenUse.Of(completion.Usage) ?? facts.Usage;
        facts.SystemFingerprint = completion.SystemFingerprint ?? facts.SystemFingerprint;
        foreach (var choice in completion.Choices.OfType<CompletionChoice>())
            facts.Choice(choice.Index, choice.FinishReason?.Value);
    }

    public override bool IsChunk(object item) => item is Completion { Choices.Count: > 0 };

    public override void WriteInput(JsonElement request, ContentWriter content)
    {
        var prompt = RequestTags.Member(request, "prompt");
        JsonElement[] prompts = prompt.ValueKind == JsonValueKind.String ? [prompt] : [.. PartsJson.Items(prompt).Where(static item => item.ValueKind == JsonValueKind.String)];
        content.Write(GenAiName.InputMessages, prompts, static (writer, text, safe) => PartsJson.Message(writer, "user", text.GetString()!, safe));
    }

    public override IAnswerFold CreateFold() => new PieceFold();

    public override void WriteOutput(object answer, ContentWriter content)
    {
        if (answer is Completion completion)
        {
            content.Write(
                GenAiName.OutputMessages, completion.Choices.OfType<CompletionChoice>(),
                static (writer, choice, safe) => PartsJson.Message(writer, "assistant", choice.Text, safe));
        }
    }

    private sealed class PieceFold : IAnswerFold
    {
        private readonly CompletionAccumulator _accumulator = new();

        public object Answer => _accumulator.ToCompletion();

        public void Add(object item) => _accumulator.Add((Completion)item);
    }
}
