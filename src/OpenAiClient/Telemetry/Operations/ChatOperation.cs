using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Json;

namespace OpenAi.Telemetry;

/// <summary>The telemetry of <c>POST /chat/completions</c>.</summary>
internal sealed class ChatOperation : GenAiOperation
{
    private ChatOperation()
        : base("chat")
    {
        (ApiType, Metrics) = ("chat_completions", OperationMetrics.Inference);
    }

    public static ChatOperation Instance { get; } = new();

    public override void Read(object answer, AnswerFacts facts)
    {
        if (answer is ChatCompletionChunk chunk)
            Read(chunk, facts);
        else if (answer is ChatCompletion completion)
            Read(completion, facts);
    }

    // The usage arrives in a separate chunk, and Azure's first chunk contains only filter results.
    public override bool IsChunk(object item) => item is ChatCompletionChunk { Choices.Count: > 0 };

    public override void WriteInput(JsonElement request, ContentWriter content)
    {
        content.Write(GenAiName.InputMessages, PartsJson.Items(RequestTags.Member(request, "messages")), ChatContentJson.Message);
        content.Write(GenAiName.ToolDefinitions, PartsJson.Items(RequestTags.Member(request, "tools")), PartsJson.Tool);
    }

    public override IAnswerFold CreateFold() => new ChunkFold();

    public override void WriteOutput(object answer, ContentWriter content)
    {
        if (answer is ChatCompletion completion)
        {
            content.Write(
                GenAiName.OutputMessages, completion.Choices.OfType<ChatChoice>(),
                static (writer, choice, safe) => ChatContentJson.Message(writer, WireJson.Element(choice.Message), choice.FinishReason?.Value, safe));
        }
    }

    private static void Read(ChatCompletion completion, AnswerFacts facts)
    {
        (facts.Id, facts.Model, facts.Usage) = (completion.Id, completion.Model, TokenUse.Of(completion.Usage));
        (facts.ServiceTier, facts.SystemFingerprint) = (completion.ServiceTier?.Value, completion.SystemFingerprint);
        foreach (var choice in completion.Choices.OfType<ChatChoice>())
            facts.Choice(choice.Index, choice.FinishReason?.Value);
    }

    private static void Read(ChatCompletionChunk chunk, AnswerFacts facts)
    {
        if (chunk.Id.Length > 0)
            facts.Id = chunk.Id;
        if (chunk.Model.Length > 0)
            facts.Model = chunk.Model;
        if (chunk.Usage is { } usage)
            facts.Usage = TokenUse.Of(usage);
        facts.ServiceTier = chunk.ServiceTier?.Value ?? facts.ServiceTier;
        facts.SystemFingerprint = chunk.SystemFingerprint ?? facts.SystemFingerprint;
        for (var i = 0; i < chunk.Choices.Count; i++)
        {
            if (chunk.Choices[i] is { } choice)
                facts.Choice(choice.Index, choice.FinishReason?.Value);
        }
    }

    private sealed class ChunkFold : IAnswerFold
    {
        private readonly ChatCompletionAccumulator _accumulator = new();

        public object Answer => _accumulator.ToCompletion();

        public void Add(object item) => _accumulator.Add((ChatCompletionChunk)item);
    }
}
