using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The tools of an MCP server that the model may call: by their names, or by a filter.</summary>
[JsonConverter(typeof(ModelConverter<ResponseMcpAllowedTools>))]
public sealed class ResponseMcpAllowedTools : IJsonModel<ResponseMcpAllowedTools>
{
    private ResponseMcpAllowedTools(IReadOnlyList<string>? names, ResponseMcpToolFilter? filter)
    {
        Names = names;
        Filter = filter;
    }

    /// <summary>The names of the tools; <see langword="null"/> when there is a filter.</summary>
    public IReadOnlyList<string>? Names { get; }

    /// <summary>The filter; <see langword="null"/> when there are names.</summary>
    public ResponseMcpToolFilter? Filter { get; }

    /// <summary>Converts names of tools.</summary>
    /// <param name="names">The names; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(names))]
    public static implicit operator ResponseMcpAllowedTools?(string[]? names) => names is null ? null : FromNames(names);

    /// <summary>Converts a filter.</summary>
    /// <param name="filter">The filter; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(filter))]
    public static implicit operator ResponseMcpAllowedTools?(ResponseMcpToolFilter? filter) => filter is null ? null : FromFilter(filter);

    /// <summary>Creates a list of tools from their names.</summary>
    /// <param name="names">The names, copied.</param>
    /// <returns>The tools.</returns>
    public static ResponseMcpAllowedTools FromNames(params ReadOnlySpan<string> names) => new(names.ToArray(), null);

    /// <summary>Creates a set of tools from a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>The tools.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is <see langword="null"/>.</exception>
    public static ResponseMcpAllowedTools FromFilter(ResponseMcpToolFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new(null, filter);
    }

    static ResponseMcpAllowedTools IJsonModel<ResponseMcpAllowedTools>.ReadJson(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject ? new(null, ResponseMcpToolFilter.ReadJson(ref reader)) : new(JsonRead.List(ref reader, JsonRead.Text), null);

    static void IJsonModel<ResponseMcpAllowedTools>.WriteJson(Utf8JsonWriter writer, ResponseMcpAllowedTools value)
    {
        if (value.Names is { } names)
            JsonWrite.List(writer, names, JsonWrite.Text);
        else
            value.Filter!.WriteJson(writer);
    }
}
