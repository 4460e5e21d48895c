using System.Globalization;
using OpenAi.Testing.Http;

namespace OpenAi.Testing.World;

/// <summary>The shared state of the resources that store objects: a clock, ids, and a lock that one request at a time holds.</summary>
internal sealed class FakeWorld(FakeState server)
{
    // The beta header that each of these rooms wants.
    private static readonly Dictionary<string, string> _betas = new() { ["assistants"] = "assistants=v2", ["threads"] = "assistants=v2", ["chatkit"] = "chatkit_beta=v1" };

    private long _ids;

    public object Gate { get; } = new();

    public FakeTokenCounter Tokens => server.Tokens;

    public TimeProvider Clock => server.TimeProvider;

    /// <summary>The current time as the API sends it, in whole seconds.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeSeconds(Clock.GetUtcNow().ToUnixTimeSeconds());

    /// <summary>Creates an id as long as the API's; the same requests in the same order get the same ids.</summary>
    public string NewId(string prefix, int length = 24)
    {
        var number = Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);
        return $"{prefix}fake{number.PadLeft(length - 4, '0')}";
    }

    public void CheckModel(string? model)
    {
        if (string.IsNullOrEmpty(model))
            throw new FakeRefusal(FakeError.Missing("model"));
        if (server.ModelProblem(model) is { } problem)
            throw new FakeRefusal(problem);
    }

    /// <summary>Creates a route that holds the lock during the whole request.</summary>
    public FakeRoute Route(string method, string path, Func<FakeExchange, string[], JsonModel> answer) =>
        SlowRoute(method, path, (exchange, ids) =>
        {
            JsonModel value;
            lock (Gate)
                value = answer(exchange, ids);
            return exchange.WriteAsync(value);
        });

    /// <summary>Creates a route that takes longer, and acquires the lock only for parts of it.</summary>
    public static FakeRoute SlowRoute(string method, string path, Func<FakeExchange, string[], Task> answer) =>
        new(method, path, (exchange, ids) =>
        {
            CheckBeta(path, exchange.Request);
            return answer(exchange, ids);
        });

    private static void CheckBeta(string path, FakeRequest request)
    {
        if (_betas.TryGetValue(path.Split('/')[0], out var beta) && request.Headers.GetValueOrDefault("OpenAI-Beta")?.Contains(beta, StringComparison.Ordinal) != true)
            throw new FakeRefusal(new FakeError(400, "invalid_beta", $"This path requires the header 'OpenAI-Beta: {beta}'."));
    }
}
