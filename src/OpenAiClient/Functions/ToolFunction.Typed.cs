using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Functions;

public sealed partial class ToolFunction
{
    /// <summary>
    /// A function that takes an object and gives a value, read and written as source-generated contexts say: for trimmed and
    /// native programs.
    /// </summary>
    /// <typeparam name="TArguments">The arguments: a record, as a rule. Its properties, and their <see cref="System.ComponentModel.DescriptionAttribute"/>s, make the schema.</typeparam>
    /// <typeparam name="TResult">The result. Text goes to the model as it is, anything else as JSON.</typeparam>
    /// <param name="name">The name: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="description">What it does and when to call it.</param>
    /// <param name="function">What runs. Arguments that are missing, of a wrong type or unknown never reach it: the model is told.</param>
    /// <param name="argumentsType">How the arguments are read.</param>
    /// <param name="resultType">How the result is written.</param>
    /// <param name="strict">
    /// Whether the model must keep to the schema exactly. Default: <see langword="true"/>, with which dictionaries and values of any JSON
    /// cannot be arguments.
    /// </param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentNullException">An argument but <paramref name="description"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not one that the API takes.</exception>
    /// <exception cref="NotSupportedException">No schema of the kind can express the arguments; the message gives the JSON path.</exception>
    public static ToolFunction From<TArguments, TResult>(
        string name,
        string? description,
        Func<TArguments, CancellationToken, ValueTask<TResult>> function,
        JsonTypeInfo<TArguments> argumentsType,
        JsonTypeInfo<TResult> resultType,
        bool strict = true)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(argumentsType);
        ArgumentNullException.ThrowIfNull(resultType);
        if (TypeSchema.IsWrapped(argumentsType))
            throw new NotSupportedException($"$: {TypeText.Of(typeof(TArguments))} is no object of one type, which arguments must be; make it a property of a record.");
        var schema = TypeSchema.Of(argumentsType, strict).Schema;
        var reader = ArgumentReader.Options(strict).Of(argumentsType);
        var writer = (JsonTypeInfo<TResult>)ResultText.Options(resultType);
        return new(name, description, schema, strict, async (arguments, _, token) =>
        {
            var value = ArgumentReader.Read(arguments, reader, "$");
            return ResultText.Of(await function((TArguments)value!, token).ConfigureAwait(false), writer);
        });
    }

    /// <inheritdoc cref="From{TArguments, TResult}(string, string?, Func{TArguments, CancellationToken, ValueTask{TResult}}, JsonTypeInfo{TArguments}, JsonTypeInfo{TResult}, bool)"/>
    public static ToolFunction From<TArguments, TResult>(
        string name,
        string? description,
        Func<TArguments, TResult> function,
        JsonTypeInfo<TArguments> argumentsType,
        JsonTypeInfo<TResult> resultType,
        bool strict = true)
    {
        ArgumentNullException.ThrowIfNull(function);
        return From(name, description, (TArguments arguments, CancellationToken _) => new ValueTask<TResult>(function(arguments)), argumentsType, resultType, strict);
    }
}
