using System.Runtime.CompilerServices;
using Samples.Lines;

namespace CustomerService;

/// <summary>The source of a customer's messages.</summary>
internal static class Customer
{
    private const string Prompt = "customer> ";

    public static async IAsyncEnumerable<string> AtConsoleAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var lines = new LineInput();
        while (await lines.ReadAsync(Prompt, stop) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return line.Trim();
        }
    }

    public static async IAsyncEnumerable<string> FromFileAsync(string path, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var line in File.ReadLinesAsync(path, stop))
        {
            Console.WriteLine($"{Prompt}{line}");
            yield return line;
        }
    }
}
