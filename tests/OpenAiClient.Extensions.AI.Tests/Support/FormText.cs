using System.Text.RegularExpressions;

namespace OpenAi.Extensions.AI.Tests;

/// <summary>What a form says: the values of its fields, and the names of its files.</summary>
internal static class FormText
{
    public static string Of(string form, params string[] names) => string.Join('|', names.Select(name => Part(form, name)));

    private static string Part(string form, string name)
    {
        var part = Regex.Match(form, $"name=\"?{Regex.Escape(name)}\"?(; filename=\"?(?<file>[^\";\r\n]+))?.*?\r\n\r\n(?<value>.*?)\r\n--", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));
        return part.Groups["file"].Success ? part.Groups["file"].Value : part.Groups["value"].Value;
    }
}
