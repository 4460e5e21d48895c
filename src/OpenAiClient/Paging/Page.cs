using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed record Page<T> : ApiResult
    where T : JsonModel
{
    /// <summary>The API's name for this kind of object: <c>list</c>.</summary>
    public string Object { get; set; } = "list";

    /// <summary>The items, in the order of the server.</summary>
    public IReadOnlyList<T> Data { get; set; } = [];

    /// <summary>The id of the first item; <see langword="null"/> when the page is empty or the server does not send it.</summary>
    public string? FirstId { get; set; }

    /// <summary>The id of the last item, after which the next page begins; <see langword="null"/> when the server does not send it.</summary>
    public string? LastId { get; set; }

    /// <summary>
    /// The id after which the next page begins, in lists of an organization; <see langword="null"/> on the last page and in other lists.
    /// </summary>
    public string? Next { get; set; }

    /// <summary>The token of the next page, in lists of usage and costs; <see langword="null"/> on the last page and in other lists.</summary>
    public string? NextPage { get; set; }

    /// <summary>
    /// Whether there are more pages. <see langword="null"/> when the server does not send it: the page is then the last one, unless it
    /// contains a cursor for the next page or has as many items as requested.
    /// </summary>
    public bool? HasMore { get; set; }

    /// <summary>Whether the server says that it is a list. One that is written in Go sends null for an empty one.</summary>
    internal bool IsKnownAsList { get; set; }

    internal override string? MissingField => Data is Array { Length: 0 } && !IsKnownAsList ? "data" : null;

    /// <inheritdoc/>
    public bool Equals(Page<T>? other) => ModelValues.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ModelValues.Hash(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;

    internal override void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonWrite.Text(writer, "object"u8, Object);
        if (Data is not Array { Length: 0 })
            JsonWrite.List(writer, "data"u8, Data, JsonWrite.Model);
        JsonWrite.Text(writer, "first_id"u8, FirstId);
        JsonWrite.Text(writer, "last_id"u8, LastId);
        JsonWrite.Text(writer, "next"u8, Next);
        JsonWrite.Text(writer, "next_page"u8, NextPage);
        JsonWrite.Boolean(writer, "has_more"u8, HasMore);
        WriteExtraFields(writer, PageJson.Names);
        writer.WriteEndObject();
    }
}
