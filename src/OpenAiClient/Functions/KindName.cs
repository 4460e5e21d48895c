using System.Text.Json;

namespace OpenAi.Functions;

/// <summary>Names kinds of JSON in the terms of JSON Schema, which models know.</summary>
internal static class KindName
{
    public static string Of(JsonValueKind kind) => kind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Undefined => "null",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
