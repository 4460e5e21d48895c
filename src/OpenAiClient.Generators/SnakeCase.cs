using System.Text;

namespace OpenAi.Generators;

/// <summary>Converts the name of a property to the API's spelling, like <c>JsonNamingPolicy.SnakeCaseLower</c>.</summary>
internal static class SnakeCase
{
    public static string Of(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && StartsWord(name, i))
                text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }
        return text.ToString();
    }

    // An acronym is one word, which ends before the capital that begins the next word.
    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i - 1]) ? i + 1 < name.Length && char.IsLower(name[i + 1]) : char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]);
}
