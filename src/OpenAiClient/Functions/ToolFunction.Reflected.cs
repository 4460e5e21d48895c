using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using OpenAi.Schemas;

namespace OpenAi.Functions;

public sealed partial class ToolFunction
{
    /// <summary>
    /// Creates a function from a method. The schema consists of its parameters and their
    /// <see cref="System.ComponentModel.DescriptionAttribute"/>s. The model does not see a <see cref="CancellationToken"/>, which the
    /// loop passes, nor an <see cref="IServiceProvider"/> and parameters with
    /// <see cref="Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute"/>, which come from
    /// <see cref="ToolLoopOptions.Services"/>. Parameters with a default are optional. Tasks are awaited; a text result is sent to the
    /// model unchanged, any other result as JSON, and no result as <c>Done.</c> The results of reflection are cached for each method.
    /// </summary>
    /// <remarks>In trimmed and native programs use the overloads that take a <c>JsonTypeInfo</c>.</remarks>
    /// <param name="function">
    /// The method to call. It is not called with missing, invalid or unknown arguments: the model receives an error message instead.
    /// </param>
    /// <param name="name">The name. Default: the name of the method; a lambda has none.</param>
    /// <param name="description">What the function does and when to call it. Default: the method's <see cref="System.ComponentModel.DescriptionAttribute"/>.</param>
    /// <param name="strict">
    /// Whether the model must follow the schema exactly. Default: <see langword="true"/>: the model then writes every parameter, with
    /// <c>null</c> for the default of one that is not nullable itself, and dictionaries and arbitrary JSON cannot be parameters.
    /// </param>
    /// <param name="options">The options for reading arguments and writing results. Default: camel case, and enums by their names.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The name is missing or invalid, a parameter is passed by reference, or the method is <c>async void</c>.</exception>
    /// <exception cref="InvalidOperationException">Reflection-based JSON is switched off in this program.</exception>
    /// <exception cref="NotSupportedException">
    /// The schema cannot express a parameter, or the result is a stream or would be an empty JSON object; the message contains the JSON path.
    /// </exception>
    /// <example>
    /// <code>
    /// using System.ComponentModel;
    /// using OpenAi.Functions;
    ///
    /// var weather = ToolFunction.From(GetWeather);
    /// Console.WriteLine(weather.Name);
    ///
    /// [Description("The weather in a city, now.")]
    /// static string GetWeather([Description("The city's name in English.")] string city) =&gt; $"Sunny in {city}.";
    /// </code>
    /// </example>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public static ToolFunction From(Delegate function, string? name = null, string? description = null, bool strict = true, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        var method = MethodShape.Of(function, strict, ReflectedJson.Options(options));
        name ??= method.Name
            ?? throw new ArgumentException($"'{function.Method.Name}' is a generated name of a lambda: pass a name for the function.", nameof(name));
        return new(name, description ?? method.Description, method.Schema, strict, (arguments, services, token) => method.CallAsync(function, arguments, services, token));
    }
}
