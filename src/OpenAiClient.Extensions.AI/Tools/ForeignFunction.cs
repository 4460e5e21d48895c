using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAi.Functions;

namespace OpenAi.Extensions.AI;

/// <summary>An <see cref="AIFunction"/>, for the loops of this library.</summary>
internal static class ForeignFunction
{
    public static ToolFunction Of(AIFunction function)
    {
        if (function.GetService<ToolFunction>() is { } own)
            return own;
        if (function.GetService<ApprovalRequiredAIFunction>() is not null)
            throw new ArgumentException($"'{function.Name}' requires an approval before each call, which the tool loops do not request: pass its InnerFunction to let models call it without approval.", nameof(function));
        return ToolFunction.Of(FunctionDefinitions.Of(function, null), (arguments, services, token) => CallAsync(function, services, arguments, token));
    }

    private static async ValueTask<string> CallAsync(AIFunction function, IServiceProvider? services, JsonElement json, CancellationToken token)
    {
        var arguments = new AIFunctionArguments { Services = services };
        foreach (var argument in json.EnumerateObject())
            arguments[argument.Name] = argument.Value.ValueKind == JsonValueKind.Null ? null : argument.Value;
        var result = await function.InvokeAsync(arguments, token).ConfigureAwait(false);
        return result is null ? ResultText.Nothing : ResultTexts.Of(result);
    }
}
