using System.Security.Cryptography;
using System.Text;

namespace OpenAi.Fuzz;

/// <summary>Inputs that failed once, one a file in a folder for each target; each run checks them first.</summary>
internal static class Corpus
{
    public static bool Replay(FuzzTarget[] targets)
    {
        var (count, failed) = (0, 0);
        foreach (var target in targets)
        {
            var directory = Path.Combine(AppContext.BaseDirectory, "Corpus", target.Name);
            foreach (var file in Directory.Exists(directory) ? Directory.GetFiles(directory) : [])
            {
                count++;
                if (target.Problem(File.ReadAllBytes(file)) is not { } problem)
                    continue;
                failed++;
                Console.WriteLine($"{target.Name}/{Path.GetFileName(file)}: {problem}");
            }
        }
        Console.WriteLine($"{count} inputs that failed once, {failed} failed");
        return failed == 0;
    }

    public static void Keep(string directory, string target, byte[] input)
    {
        var folder = Directory.CreateDirectory(Path.Combine(directory, target)).FullName;
        File.WriteAllBytes(Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(input))[..12]), input);
    }

    /// <summary>Writes an input as text, so that it can be read in a log, and taken from it.</summary>
    public static string Show(byte[] input)
    {
        var text = new StringBuilder("  input: ");
        foreach (var value in input.AsSpan(0, Math.Min(input.Length, 2000)))
            _ = value is >= 0x20 and < 0x7f and not (byte)'\\' ? text.Append((char)value) : text.Append("\\x").Append(value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return text.Append(input.Length > 2000 ? $"… ({input.Length} bytes; --keep writes it to a file)" : "").ToString();
    }
}
