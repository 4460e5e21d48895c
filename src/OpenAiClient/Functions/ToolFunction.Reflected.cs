using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using OpenAi.Schemas;

namespace OpenAi.Functions;

public sealed partial class ToolFunction
{
    /// <summary>
    /// A function from a method: its parameters make the schema, with their <see cref="System.ComponentModel.DescriptionAttribute"/>s; a
    /// <see cref="CancellationToken"/> is given to it and not shown to the model, and so are an <see cref="IServiceProvider"/> and parameters with
    /// <see cref="Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute"/>, which <see cref="ToolLoopOptions.Services"/> has. Parameters with a default
    /// are optional. Tasks are awaited; text goes to the model as it is, any other result as JSON, and <c>Done.</c> for none. What reflection finds is kept for
    /// each method.
    /// </summary>
    /// <remarks>In trimmed and native programs use the overloads that take a <c>JsonTypeInfo</c>.</remarks>
    /// <param name="function">What runs. Arguments that are missing, of a wrong type or unknown never reach it: the model is told.</param>
    /// <param name="name">The name. Default: the method's; a lambda has none.</param>
    /// <param name="description">What it does and when to call it. Default: the method's <see cref="System.ComponentModel.DescriptionAttribute"/>.</param>
    /// <param name="strict">
    /// Whether the model must keep to the schema exactly. Default: <see langword="true"/>: the model names every parameter, <c>null</c>
    /// stands for the default of one that cannot be null itself, and dictionaries and values of any JSON cannot be parameters.
    /// </param>
    /// <param name="options">How arguments are read and results are written. Default: camel case, enums by their names.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The name is missing, or not one that the API takes, or a parameter is passed by reference.</exception>
    /// <exception cref="InvalidOperationException">The program has switched reflection-based JSON off.</exception>
    /// <exception cref="NotSupportedException">No schema of the kind can express a parameter, or the result would be empty as JSON; the message gives the JSON path.</exception>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public static ToolFunction From(Delegate function, string? name = null, string? description = null, bool strict = true, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        var method = MethodShape.Of(function, strict, ReflectedJson.Options(options));
        name ??= method.Name
            ?? throw new ArgumentException($"'{function.Method.Name}' is a name of the compiler's, for a lambda: give it one that the model can call it by.", nameof(name));
        return new(name, description ?? method.Description, method.Schema, strict, (arguments, services, token) => method.CallAsync(function, arguments, services, token));
    }
}
