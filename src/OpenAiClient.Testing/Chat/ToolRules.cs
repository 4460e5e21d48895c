using System.Text.RegularExpressions;
using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>The rules of the API for tools: valid names, and a choice among the tools of the request.</summary>
internal static partial class ToolRules
{
    private const int MaxTools = 128;

    public static FakeError? Problem(ChatCompletionRequest request)
    {
        var names = new HashSet<string>();
        var tools = request.Tools ?? [];
        if (request.Tools is { Count: 0 } or { Count: > MaxTools })
            return FakeError.Invalid("tools", $"it has {tools.Count} items, but must have 1 to {MaxTools}.");
        for (var index = 0; index < tools.Count; index++)
        {
            var (name, place) = tools[index] switch
            {
                ChatFunctionTool function => (function.Function.Name, $"tools[{index}].function.name"),
                ChatCustomTool custom => (custom.Custom.Name, $"tools[{index}].custom.name"),
                _ => (null, $"tools[{index}].type"),
            };
            if (name is null)
                return FakeError.Invalid(place, "it is not a supported kind of tool.");
            if (!Name().IsMatch(name))
                return FakeError.Invalid(place, $"'{name}' must have 1 to 64 letters, digits, underscores and dashes.");
            if (!names.Add(name))
                return FakeError.Invalid(place, $"'{name}' is used twice.");
        }
        return ChoiceProblem(request.ToolChoice, names);
    }

    private static FakeError? ChoiceProblem(ChatToolChoice? choice, HashSet<string> names) => choice switch
    {
        null or ChatToolChoiceMode { Type: "none" } => null,
        _ when names.Count == 0 => FakeError.Invalid("tool_choice", "it requires 'tools'.", null),
        ChatFunctionToolChoice function when !names.Contains(function.Function.Name) => Unknown(function.Function.Name),
        ChatCustomToolChoice custom when !names.Contains(custom.Custom.Name) => Unknown(custom.Custom.Name),
        _ => null,
    };

    private static FakeError Unknown(string name) => FakeError.Invalid("tool_choice", $"'{name}' is not one of the tools.", null);

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Name();
}
