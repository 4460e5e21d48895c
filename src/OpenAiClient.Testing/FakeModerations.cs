using System.Collections.Concurrent;
using OpenAi.Moderations;
using OpenAi.Testing.Http;
using OpenAi.Testing.Moderations;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The answers of <c>POST /moderations</c>. Without a script, only texts that match a <see cref="Flag(string, string[])"/> are flagged. A
/// scripted answer without id, model or some of the categories gets them.
/// </summary>
public sealed class FakeModerations : FakeResource<ModerationRequest, Moderation>
{
    private const string DefaultModel = "omni-moderation-latest";

    private readonly FakeState _server;
    private readonly ConcurrentQueue<(string Category, Func<string, bool> Applies)> _flags = new();

    internal FakeModerations(FakeState server)
        : base(server, "fake.Moderations.Reply(new Moderation { … })") => _server = server;

    internal IEnumerable<FakeRoute> Routes => [new("POST", "moderations", AnswerAsync)];

    /// <summary>Flags every text that contains one of the words, ignoring case.</summary>
    /// <param name="category">The category by its name in the API, such as <c>violence</c> or <c>harassment/threatening</c>; other names
    /// are accepted.</param>
    /// <param name="words">The words.</param>
    /// <returns>This resource, for further calls.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="category"/> is blank.</exception>
    public FakeModerations Flag(string category, params string[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Flag(category, text => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Flags every text that matches a condition.</summary>
    /// <param name="category">The category by its name in the API, such as <c>violence</c> or <c>harassment/threatening</c>; other names
    /// are accepted.</param>
    /// <param name="condition">Whether a text matches; for an image it gets the URL.</param>
    /// <returns>This resource, for further calls.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="category"/> is blank.</exception>
    public FakeModerations Flag(string category, Func<string, bool> condition)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        ArgumentNullException.ThrowIfNull(condition);
        _flags.Enqueue((category, condition));
        return this;
    }

    private protected override bool AnswersByScript => !_flags.IsEmpty;

    private async Task AnswerAsync(FakeExchange exchange)
    {
        if (!exchange.TryRead(ModerationRequest.ReadJson, out var request, out var problem)
            || (problem = Problem(request)) is not null)
        {
            await exchange.WriteErrorAsync(problem).ConfigureAwait(false);
            return;
        }
        var answer = Next(request) ?? new() { Results = [.. Inputs(request.Input).Select(input => ModerationVerdict.On(input, _flags))] };
        var inputs = Inputs(request.Input).ToList();
        await exchange.WriteAsync(
            answer with
            {
                Results = [.. answer.Results.Select((result, index) => ModerationVerdict.Complete(result, inputs[Math.Min(index, inputs.Count - 1)]))],
                Id = answer.Id.Length > 0 ? answer.Id : $"modr-fake{exchange.Number}",
                Model = answer.Model.Length > 0 ? answer.Model : request.Model ?? DefaultModel,
            }).ConfigureAwait(false);
    }

    private FakeError? Problem(ModerationRequest request) =>
        request.Input is null ? FakeError.Missing("input")
        : request.Input is { Texts.Count: 0, Parts.Count: 0 } ? FakeError.Invalid("input", "it must not be empty.")
        : request.Model is { } model ? _server.ModelProblem(model)
        : null;

    // An input of several parts has one result for all of them.
    private static IEnumerable<IReadOnlyList<ModerationInputPart>> Inputs(ModerationInput input) =>
        input.Parts.Count > 0 ? [input.Parts] : input.Texts.Select(static text => new ModerationInputPart[] { text });
}
