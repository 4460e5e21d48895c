using System.Text.Json;

namespace OpenAi.Functions;

/// <summary>Kinds of JSON in the words of JSON schema, which models know.</summary>
internal static class KindName
{
    public static string Of(JsonValueKind kind) => kind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Undefined => "null",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
