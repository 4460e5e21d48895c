using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Errors;
using OpenAi.Schemas;

namespace OpenAi.Functions;

/// <summary>Reads the arguments of a call; its error messages are written for the model.</summary>
internal static class ArgumentReader
{
    /// <summary>
    /// The options for reading arguments: a missing, null or unknown value that the schema does not allow is an error, because models
    /// make such mistakes, and the function would otherwise be called with default values.
    /// </summary>
    public static ReadingOptions Options(bool strict) => strict ? ReadingOptions.StrictArguments : ReadingOptions.LooseArguments;

    /// <summary>Reads one value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="path">The JSON path of the value in the arguments.</param>
    /// <exception cref="ToolCallException">The value does not fit the type.</exception>
    public static object? Read(JsonElement json, JsonTypeInfo type, string path)
    {
        try
        {
            return json.Deserialize(type);
        }
        catch (JsonException exception)
        {
            throw new ToolCallException($"{path}{exception.Path?[1..]}: {Reason(exception)}", exception);
        }
        // Thrown for a polymorphic type whose discriminator is missing.
        catch (NotSupportedException exception)
        {
            throw new ToolCallException($"{path}: The value does not say which of the schema's alternatives it is.", exception);
        }
    }

    // Names of .NET types, line and position mean nothing to a model and are removed from the message.
    private static string Reason(JsonException exception)
    {
        var message = exception.Message;
        if (message.Contains("could not be converted", StringComparison.Ordinal))
            return exception.InnerException?.Message ?? "The value does not fit the schema.";
        return TypeText.InMessage(ErrorText.WithoutPlace(message));
    }
}
