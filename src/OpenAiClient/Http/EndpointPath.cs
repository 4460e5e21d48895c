using System.Text;

namespace OpenAi.Http;

/// <summary>Fills in the parameters of a path, so that no id can lead to another path.</summary>
internal static class EndpointPath
{
    /// <summary>Returns the operation with the parameters of its path filled in, in their order.</summary>
    public static TEndpoint At<TEndpoint>(this TEndpoint endpoint, params ReadOnlySpan<string> values)
        where TEndpoint : Endpoint =>
        (TEndpoint)(endpoint with { Path = Bind(endpoint.Template, values) });

    private static string Bind(string template, ReadOnlySpan<string> values)
    {
        var path = new StringBuilder(template.Length + 32);
        var index = 0;
        var rest = template.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = rest.IndexOf('}');
            var name = rest[(open + 1)..close].ToString();
            path.Append(rest[..open]).Append(Escape(index < values.Length ? values[index] : null, name));
            index++;
            rest = rest[(close + 1)..];
        }
        return path.Append(rest).ToString();
    }

    private static string Escape(string? value, string name)
    {
        var parameter = ParameterName(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        // Uri removes dot segments even when they are escaped, so the request would go to another path.
        if (value is "." or "..")
            throw new ArgumentException($"'{value}' is not a valid id.", parameter);
        return Uri.EscapeDataString(value);
    }

    // Converts completion_id to completionId, the name of the caller's parameter.
    private static string ParameterName(string name)
    {
        var parts = name.Split('_');
        for (var i = 1; i < parts.Length; i++)
            parts[i] = char.ToUpperInvariant(parts[i][0]) + parts[i][1..];
        return string.Concat(parts);
    }
}
