using DotNetEnv;
using OpenAi;
using OpenAi.Testing;

namespace Samples;

/// <summary>Whom a sample talks to: the API when there is a key, else a fake server in the sample's own process.</summary>
public sealed class Backend : IAsyncDisposable
{
    private Backend(FakeOpenAi? fake)
    {
        Fake = fake;
        Client = fake?.CreateClient() ?? new OpenAiClient();
    }

    /// <summary>The client of the one or the other.</summary>
    public OpenAiClient Client { get; }

    /// <summary>The fake server, to be told what to say; <see langword="null"/> when there is a key.</summary>
    public FakeOpenAi? Fake { get; }

    /// <summary>The model to ask: <c>OPENAI_MODEL</c>, else <c>gpt-4o-mini</c>.</summary>
    public string Model { get; } = Variable("OPENAI_MODEL") ?? "gpt-4o-mini";

    /// <summary>Reads <c>.env</c> in this directory or above, and starts the fake server when no key is found.</summary>
    /// <returns>The backend; dispose it to stop the server.</returns>
    /// <exception cref="InvalidDataException">The file <c>.env</c> cannot be read.</exception>
    public static Backend Start()
    {
        try
        {
            // The environment goes before the file.
            Env.NoClobber().TraversePath().Load();
        }
        catch (Sprache.ParseException exception)
        {
            // The inner exception's message repeats parts of the file, and the key is in there: only the outer one is for eyes.
            throw new InvalidDataException(
                $"The file .env cannot be read from line {exception.Position?.Line} on; its lines look like NAME=value.", exception);
        }
        return new Backend(Variable("OPENAI_API_KEY") is null ? FakeOpenAi.Start() : null);
    }

    /// <summary>A variable of the environment; an empty one, as in a fresh copy of <c>.env.example</c>, counts as none.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its value, or <see langword="null"/>.</returns>
    public static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (Fake is not null)
            await Fake.DisposeAsync();
    }
}
