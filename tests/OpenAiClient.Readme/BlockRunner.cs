using System.Globalization;
using System.Net;
using System.Reflection;
using OpenAi.Testing;

namespace OpenAi.Readme;

/// <summary>
/// Runs a block as a program of its own against a fake server: the one that <c>OPENAI_BASE_URL</c> names, and that
/// <see cref="Prelude"/> holds. Comments before a block, one a line, say more:
/// <list type="bullet">
/// <item><c>&lt;!-- test: reply TEXT --&gt;</c>: what the fake says in chat; one for each call.</item>
/// <item><c>&lt;!-- test: call NAME ARGUMENTS --&gt;</c>: a tool that the fake calls, in the same queue.</item>
/// <item><c>&lt;!-- test: fail STATUS CODE --&gt;</c>: an error that the next request is answered with.</item>
/// <item><c>&lt;!-- test: json PATH BODY --&gt;</c>: what the fake answers at a path that it does not know.</item>
/// <item><c>&lt;!-- test: prints TEXT --&gt;</c>: what the block must print.</item>
/// <item><c>&lt;!-- test: official --&gt;</c>: code for the official package; it is compiled without this library's names, and not run.</item>
/// <item><c>&lt;!-- test: file PATH --&gt;</c>: an excerpt of that file, whose own project compiles and runs it.</item>
/// <item><c>&lt;!-- test: none --&gt;</c>: not even compiled, for want of the package.</item>
/// </list>
/// </summary>
internal static class BlockRunner
{
    // A red square of one pixel.
    private const string Photo = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC";

    /// <summary>Compiles a block and runs it.</summary>
    /// <returns>The output.</returns>
    /// <exception cref="FormatException">The block does not compile, or its marks are not valid.</exception>
    /// <exception cref="TimeoutException">The block did not end in time.</exception>
    public static async Task<string> RunAsync(CodeBlock block, TimeSpan limit)
    {
        if (block.Marks.Contains("none"))
            return "";
        if (block.Said("file").SingleOrDefault() is { } file)
        {
            CheckExcerpt(block, file);
            return "";
        }
        var official = block.Marks.Contains("official");
        var program = BlockCompiler.Compile(block, withOurUsings: !official);
        if (official)
            return "";

        await using var fake = FakeOpenAi.Start();
        Script(fake, block);
        using var world = new World(fake);
        await Task.Run(() => Invoke(program)).WaitAsync(limit);
        return world.Printed;
    }

    private static void CheckExcerpt(CodeBlock block, string file)
    {
        var text = '\n' + File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n");
        // The body of a method may be shown without its indentation.
        if (!Enumerable.Range(0, 3).Any(level => text.Contains($"\n{Indented(block.Text, 4 * level)}\n", StringComparison.Ordinal)))
            throw new FormatException($"{block}: it is not an excerpt of {file}; copy the lines again.");
    }

    private static string Indented(string text, int depth) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', depth) + line));

    private static void Script(FakeOpenAi fake, CodeBlock block)
    {
        foreach (var mark in block.Marks)
        {
            switch (mark.Split(' ', 2))
            {
                case ["reply", var text]:
                    fake.Chat.Reply(text);
                    break;
                case ["call", var call] when call.Split(' ', 2) is [var name, var arguments]:
                    fake.Chat.Reply(FakeChatReply.ToolCall(name, arguments));
                    break;
                case ["fail", var failure] when failure.Split(' ') is [var status, var code]:
                    fake.Fail(int.Parse(status, CultureInfo.InvariantCulture), code);
                    break;
                case ["json", var answer] when answer.Split(' ', 2) is [var path, var body]:
                    fake.When(request => request.Path.EndsWith(path, StringComparison.Ordinal)).Reply(body);
                    break;
                case ["prints", _]:
                    break;
                default:
                    throw new FormatException($"{block}: no test knows what to do with '{mark}'.");
            }
        }
    }

    private static void Invoke(Assembly program)
    {
        var main = program.EntryPoint!;
        main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
    }

    /// <summary>The environment of a program: variables, directory and console, restored at its end.</summary>
    private sealed class World : IDisposable
    {
        private readonly Dictionary<string, string?> _variables = [];
        private readonly string _directory = Directory.GetCurrentDirectory();
        private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("readme");
        private readonly TextWriter _console = Console.Out;
        private readonly StringWriter _printed = new();

        public World(FakeOpenAi fake)
        {
            // A proxy from the environment variables could not reach the loopback address.
            HttpClient.DefaultProxy = new WebProxy();
            Set("OPENAI_API_KEY", "sk-fake");
            Set("OPENAI_BASE_URL", fake.BaseAddress.ToString());
            Directory.SetCurrentDirectory(_temporary.FullName);
            File.WriteAllBytes("photo.png", Convert.FromBase64String(Photo));
            Console.SetOut(TextWriter.Synchronized(_printed));
            Prelude.Begin(fake);
        }

        public string Printed => _printed.ToString();

        public void Dispose()
        {
            Prelude.End();
            Console.SetOut(_console);
            Directory.SetCurrentDirectory(_directory);
            foreach (var (name, value) in _variables)
                Environment.SetEnvironmentVariable(name, value);
            _temporary.Delete(recursive: true);
        }

        private void Set(string name, string value)
        {
            _variables[name] = Environment.GetEnvironmentVariable(name);
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}
