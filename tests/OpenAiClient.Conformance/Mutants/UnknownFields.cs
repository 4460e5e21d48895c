using System.Text;

namespace OpenAi.Conformance.Mutants;

/// <summary>Creates fields that no version of the library knows, each with the comma behind it.</summary>
internal static class UnknownFields
{
    private const int Deep = 100;
    private const int TooDeep = 300;

    public static IEnumerable<(string What, byte[] Json, bool IsHarmless)> Of(string name)
    {
        yield return ("an unknown field", Field(name, "{\"a\":1}"), true);
        yield return ("an unknown null", Field(name, "null"), true);
        yield return ("an unknown number", Field(name, "123456789012345678901234567890.10"), true);
        yield return ("an unknown name with half a pair", Field($"{name}\\ud83d", "\"\\ude00 \\ud83d\""), true);
        yield return ("an unknown name of bad UTF-8", [(byte)'"', .. Encoding.UTF8.GetBytes(name), 0xff, .. "\":\""u8, 0xe2, 0x82, .. "\","u8], true);
        yield return ("a deep unknown field", Field(name, Nested(Deep)), true);
        yield return ("a too deep unknown field", Field(name, Nested(TooDeep)), false);
    }

    private static byte[] Field(string name, string json) => Encoding.UTF8.GetBytes($"\"{name}\":{json},");

    private static string Nested(int depth) => $"{string.Concat(Enumerable.Repeat("[{\"a\":", depth / 2))}1{string.Concat(Enumerable.Repeat("}]", depth / 2))}";
}
