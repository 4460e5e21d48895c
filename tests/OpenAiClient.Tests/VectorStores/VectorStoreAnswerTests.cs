using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Conformance;
using OpenAi.Tests.Support;
using OpenAi.VectorStores;

namespace OpenAi.Tests.VectorStores;

public class VectorStoreAnswerTests
{
    [Fact]
    public void Every_field_of_every_answer_has_a_property_and_is_written_back()
    {
        Assert.Null(Whole<VectorStore>(VectorStoreSamples.Store).ExtraFields);
        Assert.Null(Whole<Page<VectorStore>>(VectorStoreSamples.StorePage).ExtraFields);
        Assert.Null(Whole<VectorStoreFile>(VectorStoreSamples.File).ExtraFields);
        Assert.Null(Whole<Page<VectorStoreFile>>(VectorStoreSamples.FilePage).ExtraFields);
        Assert.Null(Whole<VectorStoreFileBatch>(VectorStoreSamples.Batch).ExtraFields);
        Assert.Null(Whole<VectorStoreFileContent>(VectorStoreSamples.Content).ExtraFields);
        Assert.Null(Whole<VectorStoreSearchResults>(VectorStoreSamples.Results).ExtraFields);
        Assert.Null(Whole<VectorStoreDeleted>(VectorStoreSamples.StoreDeleted).ExtraFields);
        Assert.Null(Whole<VectorStoreFileDeleted>(VectorStoreSamples.FileDeleted).ExtraFields);
    }

    [Fact]
    public void A_vector_store_is_read()
    {
        var store = Read<VectorStore>(VectorStoreSamples.Store);

        Assert.Equal(("vs_abc123", "vector_store", "Support FAQ", "Questions and answers"), (store.Id, store.Object, store.Name, store.Description));
        Assert.Equal((139920L, VectorStoreStatus.Completed), (store.UsageBytes, store.Status));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1699061776), store.CreatedAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1699061776), store.LastActiveAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1699666576), store.ExpiresAt);
        Assert.Equal(("last_active_at", 7), (store.ExpiresAfter?.Anchor, store.ExpiresAfter?.Days));
        Assert.Equal("support", store.Metadata?["team"]);
        Assert.Equal(new VectorStoreFileCounts { InProgress = 1, Completed = 2, Failed = 3, Cancelled = 4, Total = 10 }, store.FileCounts);
    }

    [Fact]
    public void A_file_of_a_vector_store_is_read()
    {
        var file = Read<VectorStoreFile>(VectorStoreSamples.File);

        Assert.Equal(("file-abc123", "vs_abc123", 1234L), (file.Id, file.VectorStoreId, file.UsageBytes));
        Assert.Equal((VectorStoreFileStatus.Failed, VectorStoreFileErrorCode.InvalidFile, "It is broken."), (file.Status, file.LastError?.Code, file.LastError?.Message));
        var chunking = Assert.IsType<StaticChunkingStrategy>(file.ChunkingStrategy).Static;
        Assert.Equal((800, 400), (chunking.MaxChunkSizeTokens, chunking.ChunkOverlapTokens));
        Assert.Equal("Ada", file.Attributes?["author"].Text);
        Assert.Equal(1843, file.Attributes?["year"].Number);
        Assert.Equal(1.5, file.Attributes?["price"].Number);
        Assert.True(file.Attributes?["public"].Boolean);
    }

    [Fact]
    public void Batches_contents_and_results_are_read()
    {
        var batch = Read<VectorStoreFileBatch>(VectorStoreSamples.Batch);
        var content = Read<VectorStoreFileContent>(VectorStoreSamples.Content);
        var results = Read<VectorStoreSearchResults>(VectorStoreSamples.Results);

        Assert.Equal(("vsfb_abc123", VectorStoreFileBatchStatus.InProgress, 10), (batch.Id, batch.Status, batch.FileCounts?.Total));
        Assert.Equal(("text", "Chapter 1"), (content.Data[0].Type, content.Data[0].Text));
        Assert.Equal((true, "page-2"), (content.HasMore, content.NextPage));
        Assert.Equal(["return policy"], results.SearchQuery);
        var result = Assert.Single(results.Data);
        Assert.Equal(("file_123", "document.pdf", 0.95), (result.FileId, result.Filename, result.Score));
        Assert.Equal("Relevant chunk", Assert.Single(result.Content).Text);
    }

    [Fact]
    public void The_query_of_results_may_be_one_text() =>
        Assert.Equal(["a?"], Whole<VectorStoreSearchResults>("""{"object":"page","search_query":"a?"}""").SearchQuery);

    [Theory]
    [InlineData("""{"type":"other"}""", typeof(OtherChunkingStrategy), "other")]
    [InlineData("""{"type":"auto"}""", typeof(AutoChunkingStrategy), "auto")]
    [InlineData("""{"type":"semantic","depth":3}""", typeof(UnknownChunkingStrategy), "semantic")]
    public void Every_chunking_strategy_is_read_and_written_back(string json, Type type, string tag)
    {
        var strategy = Read<ChunkingStrategy>(json);

        Assert.IsType(type, strategy);
        Assert.Equal(tag, strategy.Type);
        JsonAssert.Equal(json, Wire.Write(strategy));
    }

    [Fact]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_an_answer_from_being_read()
    {
        Harmless<Page<VectorStore>>(VectorStoreSamples.StorePage);
        Harmless<Page<VectorStoreFile>>(VectorStoreSamples.FilePage);
        Harmless<VectorStoreFileBatch>(VectorStoreSamples.Batch);
        Harmless<VectorStoreFileContent>(VectorStoreSamples.Content);
        Harmless<VectorStoreSearchResults>(VectorStoreSamples.Results);
        Harmless<VectorStoreDeleted>(VectorStoreSamples.StoreDeleted);
        Harmless<VectorStoreFileDeleted>(VectorStoreSamples.FileDeleted);
    }

    [Fact]
    public void A_field_of_a_wrong_type_is_read_or_refused_with_its_path()
    {
        foreach (var (what, json) in Mutants.WrongTypes(VectorStoreSamples.File))
        {
            var exception = Record.Exception(() => Read<VectorStoreFile>(json));
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
    }

    private static void Harmless<T>(string sample)
    {
        foreach (var (what, json) in Mutants.Harmless(sample))
            Assert.True(Record.Exception(() => Read<T>(json)) is null, $"{typeof(T)}: {what}");
    }

    private static T Whole<T>(string json)
    {
        var value = Read<T>(json);
        JsonAssert.Equal(json, Wire.Write(value!));
        return value;
    }

    private static T Read<T>(string json) => Wire.Read<T>(json);
}
