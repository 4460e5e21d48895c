using System.Text;
using DotNetEnv;
using OpenAi;
using OpenAi.Chat;
using OpenAi.Testing;

Console.OutputEncoding = Encoding.UTF8;
if (args is ["--help" or "-h"])
{
    Console.WriteLine("A question, a streamed answer, and an error. It has no options; README.md lists the environment variables.");
    return 0;
}
if (args is not [])
{
    Console.Error.WriteLine($"This program has no arguments, but got '{args[0]}'.");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};

try
{
    // Environment variables override the file.
    Env.NoClobber().TraversePath().Load();
}
catch (Sprache.ParseException exception)
{
    // The message of the exception repeats parts of the file, which contains the API key.
    return Report($"The file .env cannot be parsed from line {exception.Position?.Line} on; its lines must have the form NAME=value.");
}
var hasKey = Variable("OPENAI_API_KEY") is not null;
var model = Variable("OPENAI_MODEL") ?? "gpt-5.6-terra";

try
{
    await using var fake = hasKey ? null : StartServer();
    using var openai = fake?.CreateClient() ?? new OpenAiClient();

    await AskAsync(openai);
    await StreamAsync(openai);
    await FailAsync(openai);
    return 0;
}
catch (OperationCanceledException)
{
    Console.WriteLine();
    Console.WriteLine("Stopped.");
    return 130;
}
catch (AuthenticationException exception)
{
    return Report($"The server does not accept the key in OPENAI_API_KEY. {exception.Message}");
}
catch (ApiConnectionException exception)
{
    return Report($"{exception.Message.TrimEnd('.')}. Check the network connection and OPENAI_BASE_URL.");
}
catch (Exception exception) when (exception is OpenAiException or ArgumentException)
{
    return Report(exception.Message);
}

// Asks a question and waits for the whole answer.
async Task AskAsync(OpenAiClient openai)
{
    Title("1. Ask a question");
    var request = Question("Why is the sky blue?");

    var answer = await openai.Chat.CreateAsync(request, cancellationToken: stop.Token);

    Console.WriteLine(answer.Text);
    Note($"{Describe(answer.Usage)}, request id {answer.ResponseInfo?.RequestId ?? "none"}");
}

// Shows the pieces of an answer as they arrive. The last piece has no text, but the usage.
async Task StreamAsync(OpenAiClient openai)
{
    Title("2. Stream an answer");
    var request = Question("Name three things that make a good library.") with { StreamOptions = new() { IncludeUsage = true } };

    CompletionUsage? usage = null;
    await foreach (var chunk in openai.Chat.StreamAsync(request, cancellationToken: stop.Token))
    {
        Console.Write(chunk.Text);
        usage = chunk.Usage ?? usage;
    }

    Console.WriteLine();
    Note(Describe(usage));
}

// The type and the properties of the exception describe the failure, so that a program need not parse its message.
async Task FailAsync(OpenAiClient openai)
{
    Title("3. Ask a model that does not exist");
    var request = Question("Is anybody there?") with { Model = "no-such-model" };
    try
    {
        await openai.Chat.CreateAsync(request, cancellationToken: stop.Token);
        Console.WriteLine("This server accepts any model name, so there is no error to show.");
    }
    catch (ApiException exception)
    {
        Console.WriteLine($"type        {exception.GetType().Name}");
        Console.WriteLine($"status      {(int)exception.Status}");
        Console.WriteLine($"code        {exception.Code ?? "none"}");
        Console.WriteLine($"request id  {exception.RequestId ?? "none"}");
        Console.WriteLine($"message     {exception.Message}");
    }
}

FakeOpenAi StartServer()
{
    Console.WriteLine("OPENAI_API_KEY is not set, so an embedded fake server answers.");
    var server = FakeOpenAi.Start();
    server.Models.Only(model);
    server.Chat.ChunkDelay = TimeSpan.FromMilliseconds(30);
    return server;
}

ChatCompletionRequest Question(string text)
{
    Console.WriteLine($"> {text}");
    return new() { Model = model, Messages = [ChatMessage.User(text)] };
}

static string Describe(CompletionUsage? usage) => usage is null
    ? "the server sent no usage"
    : $"{usage.PromptTokens} tokens in, {usage.CompletionTokens} out, {usage.TotalTokens} together";

static void Title(string text)
{
    Console.WriteLine();
    Console.WriteLine(text);
}

static void Note(string text) => Console.WriteLine($"[{text}]");

static int Report(string problem)
{
    Console.Error.WriteLine();
    Console.Error.WriteLine(problem);
    return 1;
}

// An empty variable, as in a fresh copy of .env.example, counts as missing.
static string? Variable(string name) =>
    Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
