using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Functions;

public sealed partial class ToolFunction
{
    /// <summary>
    /// Creates a function that takes an object and returns a value, which are read and written by source-generated JSON contexts, for
    /// trimmed and native programs.
    /// </summary>
    /// <typeparam name="TArguments">
    /// The type of the arguments, usually a record. Its properties, and their <see cref="System.ComponentModel.DescriptionAttribute"/>s,
    /// define the schema.
    /// </typeparam>
    /// <typeparam name="TResult">The type of the result. A text is sent to the model unchanged, any other result as JSON.</typeparam>
    /// <param name="name">The name: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="description">What the function does and when to call it.</param>
    /// <param name="function">
    /// The function to call. It is not called with missing, invalid or unknown arguments: the model receives an error message instead.
    /// </param>
    /// <param name="argumentsType">The JSON metadata of the arguments.</param>
    /// <param name="resultType">The JSON metadata of the result.</param>
    /// <param name="strict">
    /// Whether the model must follow the schema exactly. Default: <see langword="true"/>; dictionaries and arbitrary JSON then cannot be
    /// arguments.
    /// </param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="description"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is invalid.</exception>
    /// <exception cref="NotSupportedException">The schema cannot express the arguments; the message contains the JSON path.</exception>
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
            throw new NotSupportedException($"$: {TypeText.Of(typeof(TArguments))} cannot be the type of the arguments, which must be an object of a single type; make it a property of a record.");
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
