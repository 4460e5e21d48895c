using OpenAi.Embeddings;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Embeddings;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The answers of <c>POST /embeddings</c>. Without a script, the vectors are computed from the words and letters of the texts: they have
/// length one, are always the same for the same text, and are closer to each other for texts that share words. They do not represent
/// meaning. A scripted answer without model or usage gets both.
/// </summary>
public sealed class FakeEmbeddings : FakeResource<EmbeddingRequest, EmbeddingList>
{
    private const int DefaultDimensions = 1536;
    private const int LargeDimensions = 3072;
    private const int MaxInputs = 2048;

    private readonly FakeState _server;

    internal FakeEmbeddings(FakeState server)
        : base(server, "fake.Embeddings.Reply(new EmbeddingList { … })") => _server = server;

    internal IEnumerable<FakeRoute> Routes => [new("POST", "embeddings", AnswerAsync)];

    private static int DimensionsOf(string model) => model.Contains("-large", StringComparison.Ordinal) ? LargeDimensions : DefaultDimensions;

    private async Task AnswerAsync(FakeExchange exchange)
    {
        if (!exchange.TryRead(EmbeddingRequest.ReadJson, out var request, out var problem)
            || (problem = Problem(request)) is not null)
        {
            await exchange.WriteErrorAsync(problem).ConfigureAwait(false);
            return;
        }
        var tokens = ReportedUsage.Of(_server.Tokens, request.Model, request.Input);
        _server.RateLimits.Spend(tokens);
        var answer = Next(request) ?? Default(request);
        await exchange.WriteAsync(
            answer with
            {
                Object = "list",
                Model = answer.Model.Length > 0 ? answer.Model : request.Model,
                Usage = answer.Usage ?? new() { PromptTokens = tokens, TotalTokens = tokens },
                Data = [.. answer.Data.Select((item, index) => ToWire(item, index, request))],
            }).ConfigureAwait(false);
    }

    private FakeError? Problem(EmbeddingRequest request) =>
        string.IsNullOrEmpty(request.Model) ? FakeError.Missing("model")
        : request.Input is null ? FakeError.Missing("input")
        : request.Input.Texts.Count + request.Input.TokenLists.Count is 0 or > MaxInputs ? FakeError.Invalid("input", $"it must have 1 to {MaxInputs} items.")
        : request.Input.Texts.Any(static text => text.Length == 0) || request.Input.TokenLists.Any(static tokens => tokens.Count == 0)
            ? FakeError.Invalid("input", "it must not be empty.")
        : request.EncodingFormat is { } format && format != EmbeddingEncodingFormat.Float && format != EmbeddingEncodingFormat.Base64
            ? FakeError.Invalid("encoding_format", $"'{format}' must be 'float' or 'base64'.")
        : request.Dimensions is not null && request.Model.Contains("ada-002", StringComparison.Ordinal)
            ? FakeError.Invalid("dimensions", "this model does not support it.", null)
        : ChatRules.Range(request.Dimensions, "dimensions", 1, DimensionsOf(request.Model)) ?? _server.ModelProblem(request.Model);

    private static EmbeddingList Default(EmbeddingRequest request)
    {
        var dimensions = request.Dimensions ?? DimensionsOf(request.Model);
        return new()
        {
            Data =
            [
                .. request.Input.Texts.Select(text => new Embedding { Vector = TextVector.Of(text, dimensions) }),
                .. request.Input.TokenLists.Select(tokens => new Embedding { Vector = TextVector.Of(tokens, dimensions) }),
            ],
        };
    }

    private static Embedding ToWire(Embedding item, int index, EmbeddingRequest request) => item with
    {
        Object = "embedding",
        Index = item.Index ?? index,
        Wire = new(item.Vector, request.EncodingFormat == EmbeddingEncodingFormat.Base64),
    };
}
