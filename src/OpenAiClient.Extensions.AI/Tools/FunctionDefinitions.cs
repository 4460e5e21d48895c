using Microsoft.Extensions.AI;
using OpenAi.Functions;

namespace OpenAi.Extensions.AI;

/// <summary>What models are told of functions of Microsoft.Extensions.AI.</summary>
internal static class FunctionDefinitions
{
    public static FunctionDefinition Of(AIFunctionDeclaration function, ChatOptions? options)
    {
        // One of ours is told as it is.
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
