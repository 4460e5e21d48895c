using System.Text.Json;

namespace OpenAi.Benchmarks.Contestants;

// Moderations, embeddings and models.
internal static partial class HandWrittenJson
{
    public static DtoModeration ReadModeration(ReadOnlySpan<byte> bytes) => Document(bytes, Moderation);

    public static DtoEmbeddings ReadEmbeddings(ReadOnlySpan<byte> bytes) => Document(bytes, Embeddings);

    public static DtoModels ReadModels(ReadOnlySpan<byte> bytes) => Document(bytes, Models);

    private static DtoModeration Moderation(ref Utf8JsonReader json)
    {
        string? id = null;
        string? model = null;
        DtoModerationResult[] results = [];
        while (Next(ref json))
        {
            if (json.ValueTextEquals("id"u8))
                id = Text(ref json);
            else if (json.ValueTextEquals("model"u8))
                model = Text(ref json);
            else if (json.ValueTextEquals("results"u8))
                results = Items(ref json, ModerationResult);
            else
                Skip(ref json);
        }
        return new(id!, model!, results);
    }

    private static DtoModerationResult ModerationResult(ref Utf8JsonReader json)
    {
        var flagged = false;
        Dictionary<string, bool> categories = [];
        Dictionary<string, double> categoryScores = [];
        while (Next(ref json))
        {
            if (json.ValueTextEquals("flagged"u8))
                flagged = Flag(ref json);
            else if (json.ValueTextEquals("categories"u8))
                categories = Map(ref json, Flag);
            else if (json.ValueTextEquals("category_scores"u8))
                categoryScores = Map(ref json, Number);
            else
                Skip(ref json);
        }
        return new(flagged, categories, categoryScores);
    }

    private static DtoEmbeddings Embeddings(ref Utf8JsonReader json)
    {
        DtoEmbedding[] data = [];
        string? model = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("data"u8))
                data = Items(ref json, Embedding);
            else if (json.ValueTextEquals("model"u8))
                model = Text(ref json);
            else
                Skip(ref json);
        }
        return new(data, model!);
    }

    private static DtoEmbedding Embedding(ref Utf8JsonReader json)
    {
        var index = 0;
        byte[] embedding = [];
        while (Next(ref json))
        {
            if (json.ValueTextEquals("index"u8))
                index = (int)Long(ref json);
            else if (json.ValueTextEquals("embedding"u8))
                embedding = Bytes(ref json);
            else
                Skip(ref json);
        }
        return new(index, embedding);
    }

    private static DtoModels Models(ref Utf8JsonReader json)
    {
        DtoModel[] data = [];
        while (Next(ref json))
        {
            if (json.ValueTextEquals("data"u8))
                data = Items(ref json, Model);
            else
                Skip(ref json);
        }
        return new(data);
    }

    private static DtoModel Model(ref Utf8JsonReader json)
    {
        string? id = null;
        var created = 0L;
        string? ownedBy = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("id"u8))
                id = Text(ref json);
            else if (json.ValueTextEquals("created"u8))
                created = Long(ref json);
            else if (json.ValueTextEquals("owned_by"u8))
                ownedBy = Text(ref json);
            else
                Skip(ref json);
        }
        return new(id!, created, ownedBy!);
    }
}
