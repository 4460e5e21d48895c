using System.Text;

namespace OpenAi.Generators;

/// <summary>The API's spelling of a property's name, as <c>JsonNamingPolicy.SnakeCaseLower</c> has it.</summary>
internal static class SnakeCase
{
    public static string Of(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
                text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }
        return text.ToString();
    }
}
