using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What the list is of.</typeparam>
public sealed record Page<T> : ApiResult
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

    /// <summary>Whether there are more pages. <see langword="null"/> when the server leaves it out, which means no.</summary>
    public bool? HasMore { get; set; }

    /// <summary>How the page was read; one made by hand is written as its items are.</summary>
    [JsonIgnore]
    internal JsonTypeInfo<Page<T>>? ReadAs { get; set; }

    internal override JsonTypeInfo? TypeInfo => ReadAs ?? (Data.Count > 0 ? Data[0].TypeInfo?.Options.GetTypeInfo(typeof(Page<T>)) : null);
}
