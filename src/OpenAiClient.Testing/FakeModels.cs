using System.Collections.Immutable;
using OpenAi.Models;
using OpenAi.Testing.Http;

namespace OpenAi.Testing;

/// <summary>The fake server's models. <c>/models</c></summary>
public sealed class FakeModels
{
    private static readonly string[] _usual =
    [
        "gpt-5.6-terra", "gpt-5.6-luna", "gpt-4o", "gpt-4o-mini", "gpt-4.1", "gpt-4.1-mini", "gpt-5", "gpt-5-mini", "o4-mini", "gpt-3.5-turbo-instruct", "gpt-image-1",
        "dall-e-3", "text-embedding-3-small", "text-embedding-3-large", "omni-moderation-latest",
    ];

    private Catalog _catalog;

    internal FakeModels(bool isComplete) => _catalog = new(_usual, isComplete, IsChosen: false);

    /// <summary>The ids of the models, in their order. Default: some of the API's models.</summary>
    public IReadOnlyList<string> Names => Volatile.Read(ref _catalog).Names;

    internal IEnumerable<FakeRoute> Routes =>
    [
        new("GET", "models", exchange => Listing.WriteAllAsync(exchange, Names.Select(Model))),
        new("GET", "models/{model}", (exchange, path) =>
            Problem(path[0]) is { } problem ? exchange.WriteErrorAsync(problem) : exchange.WriteAsync(Model(path[0]))),
        new("DELETE", "models/{model}", (exchange, path) => DeleteAsync(exchange, path[0])),
    ];

    /// <summary>
    /// Sets which models exist; a request for another one is then answered with status 404, <c>model_not_found</c>. Before this call, any
    /// name is accepted, unless the server is strict.
    /// </summary>
    /// <param name="names">The ids of the models.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> or one of them is <see langword="null"/>.</exception>
    public void Only(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
            ArgumentNullException.ThrowIfNull(name, nameof(names));
        Volatile.Write(ref _catalog, new([.. names], IsComplete: true, IsChosen: true));
    }

    /// <summary>Adds a fine-tuned model.</summary>
    internal void Add(string name) =>
        ImmutableInterlocked.Update(ref _catalog, catalog => catalog with { Names = [.. catalog.Names.Where(other => other != name), name] });

    /// <summary>Gets the error for a model that does not exist; <see langword="null"/> when it exists.</summary>
    internal FakeError? Problem(string model) =>
        Volatile.Read(ref _catalog) is { IsComplete: true } catalog && !catalog.Names.Contains(model)
            ? catalog.IsChosen ? FakeError.UnknownModel(model) : FakeError.UnusualModel(model)
            : null;

    private static Model Model(string name) => new()
    {
        Id = name,
        Object = "model",
        Created = DateTimeOffset.UnixEpoch.AddYears(50),
        OwnedBy = IsFineTuned(name) ? "fake-organization" : "openai",
    };

    private static bool IsFineTuned(string name) => name.StartsWith("ft:", StringComparison.Ordinal);

    private Task DeleteAsync(FakeExchange exchange, string name)
    {
        if (Problem(name) is { } problem)
            return exchange.WriteErrorAsync(problem);
        if (!IsFineTuned(name))
            return exchange.WriteErrorAsync(new(403, null, $"The model '{name}' is not fine-tuned by this organization, so it cannot be deleted."));
        ImmutableInterlocked.Update(ref _catalog, catalog => catalog with { Names = [.. catalog.Names.Where(other => other != name)] });
        return exchange.WriteAsync(new ModelDeleted { Id = name, Object = "model", Deleted = true });
    }

    private sealed record Catalog(string[] Names, bool IsComplete, bool IsChosen);
}
