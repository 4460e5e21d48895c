using System.Runtime.CompilerServices;

namespace CustomerService;

/// <summary>The source of a customer's messages.</summary>
internal static class Customer
{
    private const string Prompt = "customer> ";

    public static async IAsyncEnumerable<string> AtConsoleAsync([EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            Console.Write(Prompt);
            // Console input cannot be cancelled; after Ctrl-C the program does not wait for the next line.
            var line = await Task.Run(Console.ReadLine, stop).WaitAsync(stop);
            if (Console.IsInputRedirected || line is null)
                Console.WriteLine(line);
            if (line is null)
                yield break;
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
