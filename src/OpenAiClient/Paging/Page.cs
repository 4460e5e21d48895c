using System.Text.Json;
using OpenAi.Json;

namespace OpenAi;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What the list is of.</typeparam>
public sealed partial record Page<T> : ApiResult
    where T : JsonModel
{
    /// <summary>The API's name for this kind of object: <c>list</c>.</summary>
    public string Object { get; set; } = "list";

    /// <summary>The items, in the order the server gives them.</summary>
    public IReadOnlyList<T> Data { get; set; } = [];

    /// <summary>The id of the first item; <see langword="null"/> when the page is empty or the server leaves it out.</summary>
    public string? FirstId { get; set; }

    /// <summary>The id of the last item, after which the next page begins; <see langword="null"/> when the server leaves it out.</summary>
    public string? LastId { get; set; }

    /// <summary>Whether there are more pages. <see langword="null"/> when the server leaves it out: a page is then the last unless it is as long as was asked for.</summary>
    public bool? HasMore { get; set; }

    internal override string? MissingField => Data is Array { Length: 0 } ? "data" : null;

    internal override void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonWrite.Text(writer, "object"u8, Object);
        if (Data is not Array { Length: 0 })
            JsonWrite.List(writer, "data"u8, Data, JsonWrite.Model);
        JsonWrite.Text(writer, "first_id"u8, FirstId);
        JsonWrite.Text(writer, "last_id"u8, LastId);
        JsonWrite.Boolean(writer, "has_more"u8, HasMore);
        WriteExtraFields(writer, "\u0006object\u0004data\u0008first_id\u0007last_id\u0008has_more"u8);
        writer.WriteEndObject();
    }
}
