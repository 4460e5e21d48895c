using System.Text;
using DotNetEnv;
using OpenAi;
using OpenAi.Chat;
using OpenAi.Testing;

Console.OutputEncoding = Encoding.UTF8;
if (args is not [])
{
    Console.Error.WriteLine($"There are no arguments, but '{args[0]}' was written.");
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
    // The environment goes before the file.
    Env.NoClobber().TraversePath().Load();
}
catch (Sprache.ParseException exception)
{
    // The exception's own message repeats parts of the file, and the key is in there.
    return Report($"The file .env cannot be read from line {exception.Position?.Line} on; its lines look like NAME=value.");
}
var hasKey = Variable("OPENAI_API_KEY") is not null;
var model = Variable("OPENAI_MODEL") ?? "gpt-4o-mini";

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
catch (Exception exception) when (exception is OpenAiException or ArgumentException)
{
    return Report(exception.Message);
}

// One question, one whole answer.
async Task AskAsync(OpenAiClient openai)
{
    Title("1. Ask a question");
    var request = Question("Why is the sky blue?");

    var answer = await openai.Chat.CreateAsync(request, cancellationToken: stop.Token);

    Console.WriteLine(answer.Text);
    Note($"{Describe(answer.Usage)}, request id {answer.ResponseInfo?.RequestId ?? "none"}");
}

// The same in pieces, shown as they arrive. The last piece has no text, but tells the usage.
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

// What went wrong is in the exception's type and properties; nobody has to read its message by program.
async Task FailAsync(OpenAiClient openai)
{
    Title("3. Ask a model that does not exist");
    var request = Question("Is anybody there?") with { Model = "no-such-model" };
    try
    {
        await openai.Chat.CreateAsync(request, cancellationToken: stop.Token);
        Console.WriteLine("This server answers under any model name, so there is no error to show.");
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
    ? "the server did not tell the usage"
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

// An empty variable, as in a fresh copy of .env.example, counts as none.
static string? Variable(string name) =>
    Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
