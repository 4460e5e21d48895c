using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Evals;
using OpenAi.Testing.Graders;

namespace OpenAi.Testing.Evals;

/// <summary>The request to the evaluated model, by chat completions or by responses.</summary>
internal sealed record EvalQuestion(string Path, string MessagesName, string Model, EvalInputMessages? Messages)
{
    /// <summary>The question of a run; <see langword="null"/> when no model is asked.</summary>
    public static EvalQuestion? Of(EvalRunDataSource source) => source switch
    {
        EvalCompletionsDataSource chat => new("/v1/chat/completions", "messages", chat.Model ?? "", chat.InputMessages),
        EvalResponsesDataSource responses => new("/v1/responses", "input", responses.Model ?? "", responses.InputMessages),
        _ => null,
    };

    public List<EvalSampleMessage> About(JsonElement? item)
    {
        var template = new GraderTemplate(item, sample: "");
        return Messages switch
        {
            EvalTemplateMessages given => [.. given.Template.Select(message => new EvalSampleMessage { Role = message.Role?.Value ?? "user", Content = template.Fill(message.Content?.ToText()) })],
            EvalReferencedMessages reference => Referenced(template.Fill("{{" + reference.ItemReference + "}}")),
            _ => [new() { Role = "user", Content = item?.ToString() ?? "" }],
        };
    }

    public string Body(IEnumerable<EvalSampleMessage> messages) => new JsonObject
    {
        ["model"] = Model,
        [MessagesName] = new JsonArray([.. messages.Select(static message => new JsonObject { ["role"] = message.Role, ["content"] = message.Content })]),
    }.ToJsonString();

    /// <summary>The text of the model's answer.</summary>
    public static string TextOf(JsonNode? answer) =>
        answer?["choices"] is JsonArray choices ? (string?)choices[0]?["message"]?["content"] ?? ""
        : string.Concat(
            from output in answer?["output"] as JsonArray ?? []
            from part in output?["content"] as JsonArray ?? []
            select (string?)part?["text"]);

    // The messages stand in the item, or it is a text that the user says.
    private static List<EvalSampleMessage> Referenced(string text)
    {
        if (!text.StartsWith('['))
            return [new() { Role = "user", Content = text }];
        return [.. JsonNode.Parse(text)!.AsArray().Select(static message => new EvalSampleMessage { Role = (string?)message?["role"], Content = message?["content"]?.ToString() })];
    }
}
