using System.Text.Json;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Converts the results of functions to the text for the model.</summary>
internal static class ResultTexts
{
    public static string Of(object? result) => result switch
    {
        null => "",
        string text => text,
        TextContent content => content.Text,
        JsonElement { ValueKind: JsonValueKind.String } json => json.GetString()!,
        IEnumerable<AIContent> contents when contents.All(static content => content is TextContent) =>
            string.Concat(contents.Select(static content => ((TextContent)content).Text)),
        _ => PlainJson.Text(result),
    };
}
