using OpenAi.Completions;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>The answers of <c>POST /completions</c>. Without a script, a completion says that no model was called.</summary>
public sealed class FakeCompletions : FakeResource<CompletionRequest, FakeCompletionReply>
{
    private const string DefaultText = " (This fake server has no model that could continue the text.)";

    private readonly FakeState _server;

    internal FakeCompletions(FakeState server)
        : base(server, "fake.Completions.Reply(\"Hello.\")") => _server = server;

    internal IEnumerable<FakeRoute> Routes => [new("POST", "completions", AnswerAsync)];

    private static int PromptCount(CompletionRequest request) => request.Prompt.Texts.Count + request.Prompt.TokenLists.Count;

    private async Task AnswerAsync(FakeExchange exchange)
    {
        if (!exchange.TryRead(CompletionRequest.ReadJson, out var request, out var problem)
            || (problem = Problem(request)) is not null)
        {
            await exchange.WriteErrorAsync(problem).ConfigureAwait(false);
            return;
        }
        var reply = Next(request) ?? new();
        if (!await exchange.SufferAsync(reply.Fault).ConfigureAwait(false))
            return;
        var answer = Answer(request, reply.Texts.Count > 0 ? reply : reply with { Texts = [DefaultText] }, exchange.Number);
        _server.RateLimits.Spend(answer.Usage?.TotalTokens ?? 0);
        if (request.Stream != true)
        {
            await exchange.WriteAsync(answer).ConfigureAwait(false);
            return;
        }
        foreach (var piece in Pieces(answer, reply.ChunkSize, request.StreamOptions?.IncludeUsage == true))
            await exchange.WriteEventAsync(piece, reply.ChunkDelay).ConfigureAwait(false);
        await exchange.WriteDoneAsync().ConfigureAwait(false);
    }

    private FakeError? Problem(CompletionRequest request) =>
        string.IsNullOrEmpty(request.Model) ? FakeError.Missing("model")
        : request.Prompt is null ? FakeError.Missing("prompt")
        : PromptCount(request) == 0 ? FakeError.Invalid("prompt", "it must not be empty.")
        : ChatRules.Range(request.N, "n", 1, 128)
            ?? ChatRules.Range(request.BestOf, "best_of", request.N ?? 1, 20)
            ?? ChatRules.Range(request.Temperature, "temperature", 0, 2)
            ?? ChatRules.Range(request.TopP, "top_p", 0, 1)
            ?? ChatRules.Range(request.Logprobs, "logprobs", 0, 5)
            ?? ChatRules.AtMost(request.Stop?.Count, "stop", 4)
            ?? _server.ModelProblem(request.Model);

    private Completion Answer(CompletionRequest request, FakeCompletionReply reply, int number)
    {
        var perPrompt = request.N ?? 1;
        var texts = Enumerable.Range(0, PromptCount(request) * perPrompt)
            .Select(index => Echo(request, index / perPrompt) + reply.Texts[Math.Min(index, reply.Texts.Count - 1)])
            .ToArray();
        return new()
        {
            Id = $"cmpl-fake{number}",
            Object = "text_completion",
            Created = _server.Now,
            Model = request.Model,
            Choices = [.. texts.Select((text, index) => new CompletionChoice
            {
                Index = index,
                Text = text,
                FinishReason = reply.FinishReason ?? CompletionFinishReason.Stop,
            })],
            Usage = reply.Usage ?? ReportedUsage.Of(ReportedUsage.Of(_server.Tokens, request.Model, request.Prompt), texts.Sum(text => _server.Tokens.CountText(request.Model, text))),
        };
    }

    private static string Echo(CompletionRequest request, int prompt) =>
        request.Echo == true && prompt < request.Prompt.Texts.Count ? request.Prompt.Texts[prompt] : "";

    private static IEnumerable<Completion> Pieces(Completion whole, int? size, bool includeUsage)
    {
        foreach (var choice in whole.Choices)
        {
            foreach (var text in TextPieces.Of(choice.Text, size))
                yield return whole with { Choices = [choice with { Text = text, FinishReason = null }], Usage = null };
            yield return whole with { Choices = [choice with { Text = "" }], Usage = null };
        }
        if (includeUsage)
            yield return whole with { Choices = new List<CompletionChoice>() };
    }
}
