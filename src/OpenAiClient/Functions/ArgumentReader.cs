using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Errors;
using OpenAi.Schemas;

namespace OpenAi.Functions;

/// <summary>Reads arguments, and says in words for the model what is wrong with them.</summary>
internal static class ArgumentReader
{
    /// <summary>
    /// How arguments are read: what is missing, null or unknown where the schema does not allow it is a mistake, for models
    /// make such, and silence would call the function with nothing.
    /// </summary>
    public static ReadingOptions Options(bool strict) => strict ? ReadingOptions.StrictArguments : ReadingOptions.LooseArguments;

    /// <summary>Reads one value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="type">Its type.</param>
    /// <param name="path">Where it stands in the arguments.</param>
    /// <exception cref="ToolCallException">It does not fit.</exception>
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
        // Of a type that may be one of several, whose discriminator is missing.
        catch (NotSupportedException exception)
        {
            throw new ToolCallException($"{path}: The value does not say which of the schema's alternatives it is.", exception);
        }
    }

    // Types of .NET mean nothing to a model, and neither do line and position, in which the message ends.
    private static string Reason(JsonException exception)
    {
        var message = exception.Message;
        if (message.Contains("could not be converted", StringComparison.Ordinal))
            return exception.InnerException?.Message ?? "The value does not fit the schema.";
        return TypeText.InMessage(ErrorText.WithoutPlace(message));
    }
}
