namespace OpenAi.Benchmarks.Reports;

/// <summary>The part of a Markdown file that a program writes: what stands between two marks.</summary>
internal static class MarkedText
{
    /// <summary>Writes it.</summary>
    /// <returns>The program's exit code: not zero where the file has no such marks.</returns>
    public static int Replace(string file, string mark, string content)
    {
        var (first, last) = ($"<!-- {mark} -->", $"<!-- /{mark} -->");
        var text = File.ReadAllText(file);
        var begin = text.IndexOf(first, StringComparison.Ordinal);
        var end = text.IndexOf(last, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            Console.Error.WriteLine($"{file} has no lines {first} and {last}.");
            return 1;
        }
        File.WriteAllText(file, text[..(begin + first.Length)] + "\n" + content + text[end..]);
        return 0;
    }
}
