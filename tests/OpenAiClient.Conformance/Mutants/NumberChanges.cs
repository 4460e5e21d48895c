using System.Text;

namespace OpenAi.Conformance.Mutants;

/// <summary>Creates other notations of a number.</summary>
internal static class NumberChanges
{
    public static IEnumerable<(string What, byte[] Json, bool IsHarmless)> Of(byte[] json)
    {
        var number = Encoding.UTF8.GetString(json);
        var isWhole = number.AsSpan().IndexOfAny(".eE") < 0;
        var notations = isWhole ? [$"{number}.0", $"{number}.000e0", number is "0" ? "-0.0" : $"{number}0E-1", $"\"{number}\"", $"\"{number}.0\""]
            : number.AsSpan().IndexOfAny("eE") < 0 ? [$"{number}0", $"{number}e0", $"{number}E+00", $"\"{number}\""]
            : (string[])[$"\"{number}\""];
        return notations.Select(static notation => ($"as {notation}", Encoding.UTF8.GetBytes(notation), true));
    }
}
