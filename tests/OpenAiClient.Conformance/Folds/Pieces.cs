using System.Text;

namespace OpenAi.Conformance.Folds;

/// <summary>Cuts texts into the pieces of a stream.</summary>
internal static class Pieces
{
    private const int Length = 5;

    // The JSON of the pieces could not hold half of a letter.
    public static IEnumerable<string> Of(string text) => text.EnumerateRunes().Chunk(Length).Select(static letters => string.Concat(letters.Select(static letter => letter.ToString())));
}
