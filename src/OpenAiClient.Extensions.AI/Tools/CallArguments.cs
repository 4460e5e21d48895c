using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAi.Json;

namespace OpenAi.Extensions.AI;

/// <summary>Converts the arguments of calls, which are text in the API and a dictionary in Microsoft.Extensions.AI.</summary>
internal static class CallArguments
{
    /// <summary>
    /// Creates a call with parsed arguments; when they are not a JSON object, <see cref="FunctionCallContent.Exception"/> is set.
    /// </summary>
    public static FunctionCallContent Call(string callId, string name, string arguments, object raw)
    {
        var call = FunctionCallContent.CreateFromParsedArguments(arguments, callId, name, Parse);
        call.RawRepresentation = raw;
        return call;
    }

    /// <summary>
    /// Gets the text that is sent back: the model's own text when the arguments are unchanged, so that prompt caching works.
    /// </summary>
    public static string TextOf(IDictionary<string, object?>? arguments, string? written = null)
    {
        if (written is not null && (arguments is null || IsSame(arguments, written)))
            return written;
        return arguments is null ? "{}" : PlainJson.Text(arguments);
    }

    /// <summary>Parses the arguments of a call that runs elsewhere; returns none when they cannot be parsed.</summary>
    public static IDictionary<string, object?>? Read(string arguments)
    {
        try
        {
            return Parse(arguments);
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            return null;
        }
    }

    private static Dictionary<string, object?> Parse(string text)
    {
        var arguments = new Dictionary<string, object?>();
        if (string.IsNullOrWhiteSpace(text))
            return arguments;
        var json = JsonElement.Parse(text, WireJson.DocumentOptions);
        if (json.ValueKind == JsonValueKind.Null)
            return arguments;
        foreach (var argument in json.EnumerateObject())
            arguments[argument.Name] = argument.Value.ValueKind == JsonValueKind.Null ? null : argument.Value;
        return arguments;
    }

    private static bool IsSame(IDictionary<string, object?> arguments, string written)
    {
        var original = Read(written);
        return original is not null && arguments.Count == original.Count
            && arguments.All(argument => original.TryGetValue(argument.Key, out var value) && IsSame(argument.Value, value));
    }

    private static bool IsSame(object? value, object? original) => (value, original) switch
    {
        (null, null) => true,
        (JsonElement left, JsonElement right) => JsonElement.DeepEquals(left, right),
        (not null, JsonElement right) => JsonElement.DeepEquals(PlainJson.Element(value), right),
        _ => false,
    };
}
