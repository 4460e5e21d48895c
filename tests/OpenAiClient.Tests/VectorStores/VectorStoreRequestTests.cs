using OpenAi.Tests.Support;
using OpenAi.VectorStores;

namespace OpenAi.Tests.VectorStores;

public class VectorStoreRequestTests
{
    [Fact]
    public void A_vector_store_to_create_is_written_as_the_API_documents() =>
        JsonAssert.Equal(
            """
            {
              "file_ids": ["file-1"], "name": "Support FAQ", "description": "Answers", "metadata": {"team": "support"},
              "expires_after": {"anchor": "last_active_at", "days": 3},
              "chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 1200, "chunk_overlap_tokens": 200}}
            }
            """,
            new VectorStoreCreateRequest
            {
                FileIds = ["file-1"],
                Name = "Support FAQ",
                Description = "Answers",
                Metadata = new Dictionary<string, string> { ["team"] = "support" },
                ExpiresAfter = VectorStoreExpirationAfter.LastActive(3),
                ChunkingStrategy = ChunkingStrategy.FromSize(1200, 200),
            }.ToString());

    [Fact]
    public void What_is_not_set_is_not_sent()
    {
        Assert.Equal("{}", new VectorStoreCreateRequest().ToString());
        Assert.Equal("{}", new VectorStoreUpdateRequest().ToString());
        Assert.Equal("{}", new VectorStoreFileBatchCreateRequest().ToString());
        Assert.Equal("""{"query":"a"}""", new VectorStoreSearchRequest { Query = "a" }.ToString());
    }

    [Fact]
    public void A_batch_to_create_is_written_as_the_API_documents() =>
        JsonAssert.Equal(
            """
            {
              "files": [
                {"file_id": "file-abc123", "attributes": {"category": "finance"}},
                {"file_id": "file-abc456", "chunking_strategy": {"type": "auto"}}
              ]
            }
            """,
            new VectorStoreFileBatchCreateRequest
            {
                Files =
                [
                    new() { FileId = "file-abc123", Attributes = new Dictionary<string, AttributeValue> { ["category"] = "finance" } },
                    new() { FileId = "file-abc456", ChunkingStrategy = ChunkingStrategy.Auto },
                ],
            }.ToString());

    [Fact]
    public void Attributes_that_are_null_are_sent_as_null()
    {
        Assert.Equal("""{"attributes":null}""", new VectorStoreFileUpdateRequest { Attributes = null }.ToString());
        Assert.Equal("""{"attributes":{}}""", new VectorStoreFileUpdateRequest { Attributes = new Dictionary<string, AttributeValue>() }.ToString());
        Assert.Equal(
            """{"attributes":{"key1":"value1","key2":2,"never":null}}""",
            new VectorStoreFileUpdateRequest { Attributes = new Dictionary<string, AttributeValue> { ["key1"] = "value1", ["key2"] = 2, ["never"] = default } }.ToString());
    }

    [Fact]
    public void A_search_is_written_as_the_API_documents() =>
        JsonAssert.Equal(
            """
            {
              "query": ["return policy", "refund"], "rewrite_query": true, "max_num_results": 5,
              "filters": {"type": "eq", "key": "author", "value": "Ada"},
              "ranking_options": {"ranker": "default-2024-11-15", "score_threshold": 0.5}
            }
            """,
            new VectorStoreSearchRequest
            {
                Query = ["return policy", "refund"],
                RewriteQuery = true,
                MaxNumResults = 5,
                Filters = VectorStoreFilter.Equal("author", "Ada"),
                RankingOptions = new() { Ranker = VectorStoreRanker.Default20241115, ScoreThreshold = 0.5 },
            }.ToString());

    [Fact]
    public void A_number_that_JSON_lacks_is_a_text_in_a_conversion_and_refused_by_the_factory()
    {
        AttributeValue value = double.NaN;

        Assert.Equal("NaN", value.Text);
        Assert.Equal("-Infinity", ((AttributeValue)double.NegativeInfinity).Text);
        Assert.Throws<ArgumentException>(() => AttributeValue.FromNumber(double.NaN));
    }
}
