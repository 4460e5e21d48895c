using DotNetEnv;
using OpenAi;
using OpenAi.Testing;

namespace Samples;

/// <summary>The server of a sample: the API when there is an API key, else a fake server in the current process.</summary>
public sealed class Backend : IAsyncDisposable
{
    private Backend(FakeOpenAi? fake)
    {
        Fake = fake;
        Client = fake?.CreateClient() ?? new OpenAiClient();
    }

    /// <summary>The client of the server.</summary>
    public OpenAiClient Client { get; }

    /// <summary>The fake server, for scripting its answers; <see langword="null"/> when there is an API key.</summary>
    public FakeOpenAi? Fake { get; }

    /// <summary>The model that the examples use: a current one.</summary>
    public const string CurrentModel = "gpt-5.6-terra";

    /// <summary>The model to use: <c>OPENAI_MODEL</c>, or <see cref="CurrentModel"/>.</summary>
    public string Model { get; } = Variable("OPENAI_MODEL") ?? CurrentModel;

    /// <summary>Reads <c>.env</c> in the current directory or one above, and starts the fake server when there is no API key.</summary>
    /// <returns>The backend; dispose it to stop the server.</returns>
    /// <exception cref="InvalidDataException">The file <c>.env</c> cannot be read.</exception>
    public static Backend Start()
    {
        try
        {
            // Environment variables override the file.
            Env.NoClobber().TraversePath().Load();
        }
        catch (Sprache.ParseException exception)
        {
            // The message of the inner exception repeats parts of the file, which contains the key, so that only the outer one is shown.
            throw new InvalidDataException(
                $"The file .env cannot be parsed from line {exception.Position?.Line} on; its lines must have the form NAME=value.", exception);
        }
        return new Backend(Variable("OPENAI_API_KEY") is null ? FakeOpenAi.Start(new() { TokenCounter = new SampleTokens() }) : null);
    }

    /// <summary>Lets the fake server, if there is one, stream as slowly as a model, so that there is something to watch and to stop.</summary>
    /// <param name="pace">The time between two pieces of an answer.</param>
    public void Slow(TimeSpan pace)
    {
        if (Fake is null)
            return;
        Fake.Chat.ChunkDelay = pace;
        Fake.Responses.EventDelay = pace;
    }

    /// <summary>Reads an environment variable; an empty one, as in a fresh copy of <c>.env.example</c>, counts as missing.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
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
