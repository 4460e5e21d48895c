using OpenAi.Graders;

namespace OpenAi.Testing.Graders;

/// <summary>The comparisons of texts.</summary>
internal static class StringChecks
{
    public static bool Holds(StringCheckOperation operation, string text, string reference) => operation.Value switch
    {
        StringCheckOperation.Values.Equal => text == reference,
        StringCheckOperation.Values.NotEqual => text != reference,
        StringCheckOperation.Values.Like => text.Contains(reference, StringComparison.Ordinal),
        StringCheckOperation.Values.LikeIgnoringCase => text.Contains(reference, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
