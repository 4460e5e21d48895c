using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Functions;
using OpenAi.Schemas;

namespace OpenAi.Chat;

public abstract partial record ChatTool
{
    /// <inheritdoc cref="ToolFunction.From(Delegate, string?, string?, bool, JsonSerializerOptions?)"/>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public static ToolFunction From(Delegate function, string? name = null, string? description = null, bool strict = true, JsonSerializerOptions? options = null) =>
        ToolFunction.From(function, name, description, strict, options);

    /// <inheritdoc cref="ToolFunction.From{TArguments, TResult}(string, string?, Func{TArguments, CancellationToken, ValueTask{TResult}}, JsonTypeInfo{TArguments}, JsonTypeInfo{TResult}, bool)"/>
    public static ToolFunction From<TArguments, TResult>(
        string name,
        string? description,
        Func<TArguments, CancellationToken, ValueTask<TResult>> function,
        JsonTypeInfo<TArguments> argumentsType,
        JsonTypeInfo<TResult> resultType,
        bool strict = true) =>
        ToolFunction.From(name, description, function, argumentsType, resultType, strict);

    /// <inheritdoc cref="ToolFunction.From{TArguments, TResult}(string, string?, Func{TArguments, TResult}, JsonTypeInfo{TArguments}, JsonTypeInfo{TResult}, bool)"/>
    public static ToolFunction From<TArguments, TResult>(
        string name,
        string? description,
        Func<TArguments, TResult> function,
        JsonTypeInfo<TArguments> argumentsType,
        JsonTypeInfo<TResult> resultType,
        bool strict = true) =>
        ToolFunction.From(name, description, function, argumentsType, resultType, strict);
}
