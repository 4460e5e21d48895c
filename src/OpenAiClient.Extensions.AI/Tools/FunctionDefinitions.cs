using Microsoft.Extensions.AI;
using OpenAi.Functions;

namespace OpenAi.Extensions.AI;

/// <summary>Converts functions of Microsoft.Extensions.AI to the definitions that models get.</summary>
internal static class FunctionDefinitions
{
    public static FunctionDefinition Of(AIFunctionDeclaration function, ChatOptions? options)
    {
        // A function of this library keeps its own definition.
        if (function.GetService<ToolFunction>() is { } own)
            return own.ToDefinition();
        var strict = Strictness.Of(function.AdditionalProperties) ?? Strictness.Of(options?.AdditionalProperties);
        return new()
        {
            Name = function.Name,
            Description = function.Description is { Length: > 0 } text ? text : null,
            Parameters = strict == true ? Strictness.Schemas.GetOrCreateTransformedSchema(function) : function.JsonSchema,
            Strict = strict,
        };
    }
}
