using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Embeddings;

/// <summary>The embeddings of a request's texts.</summary>
public sealed partial record EmbeddingList : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>list</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The embeddings in the order of the server; <see cref="Embedding.Index"/> is the index of the text.</summary>
    [Carries]
    [Essential]
    [Positional]
    public IReadOnlyList<Embedding> Data { get; set; } = [];

    /// <summary>The exact name of the model.</summary>
    public string Model { get; set; } = "";

    /// <summary>The number of tokens used.</summary>
    public EmbeddingUsage? Usage { get; set; }

    /// <summary>
    /// The vectors in the order of the request's texts: by <see cref="Embedding.Index"/> if all are distinct, else in the order of
    /// <see cref="Data"/>.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<ReadOnlyMemory<float>> Vectors => [.. InOrder().Select(static embedding => embedding?.Vector ?? default)];

    private IEnumerable<Embedding> InOrder()
    {
        var places = Data.Select(static embedding => embedding?.Index).OfType<int>().Distinct().Count();
        return places == Data.Count ? Data.OrderBy(static embedding => embedding.Index) : Data;
    }
}
