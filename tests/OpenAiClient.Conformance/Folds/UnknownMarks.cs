using System.Text.Json.Nodes;
using OpenAi.Conformance.Mutants;

namespace OpenAi.Conformance.Folds;

/// <summary>Adds fields that no version of the library knows to an answer, so that their folding is compared, too.</summary>
internal static class UnknownMarks
{
    public static void Add(JsonObject json)
    {
        json[Meaning.Unknown + "object"] = new JsonObject { ["list"] = new JsonArray(1, "two") };
        json[Meaning.Unknown + "number"] = 7;
        json[Meaning.Unknown + "text"] = "not in pieces";
    }
}
