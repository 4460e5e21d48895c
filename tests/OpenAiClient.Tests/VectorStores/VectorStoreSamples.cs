namespace OpenAi.Tests.VectorStores;

/// <summary>Answers of the API with every field that it documents or was seen to send.</summary>
internal static class VectorStoreSamples
{
    public const string Counts = """{"in_progress": 1, "completed": 2, "failed": 3, "cancelled": 4, "total": 10}""";

    public const string Store = $$"""
        {
          "id": "vs_abc123", "object": "vector_store", "created_at": 1699061776, "name": "Support FAQ",
          "description": "Questions and answers", "usage_bytes": 139920, "file_counts": {{Counts}}, "status": "completed",
          "expires_after": {"anchor": "last_active_at", "days": 7}, "expires_at": 1699666576, "last_active_at": 1699061776,
          "metadata": {"team": "support"}
        }
        """;

    public const string StorePage = $$"""
        {"object": "list", "data": [{{Store}}], "first_id": "vs_abc123", "last_id": "vs_abc123", "has_more": false}
        """;

    public const string File = """
        {
          "id": "file-abc123", "object": "vector_store.file", "usage_bytes": 1234, "created_at": 1698107661,
          "vector_store_id": "vs_abc123", "status": "failed", "last_error": {"code": "invalid_file", "message": "It is broken."},
          "chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}},
          "attributes": {"author": "Ada", "year": 1843, "price": 1.50, "public": true}
        }
        """;

    public const string FilePage = $$"""
        {"object": "list", "data": [{{File}}], "first_id": "file-abc123", "last_id": "file-abc123", "has_more": false}
        """;

    public const string Batch = $$"""
        {
          "id": "vsfb_abc123", "object": "vector_store.file_batch", "created_at": 1699061776, "vector_store_id": "vs_abc123",
          "status": "in_progress", "file_counts": {{Counts}}
        }
        """;

    public const string Content = """
        {
          "object": "vector_store.file_content.page", "data": [{"type": "text", "text": "Chapter 1"}], "has_more": true,
          "next_page": "page-2"
        }
        """;

    public const string Results = """
        {
          "object": "vector_store.search_results.page", "search_query": ["return policy"],
          "data": [
            {
              "file_id": "file_123", "filename": "document.pdf", "score": 0.95, "attributes": {"author": "John Doe"},
              "content": [{"type": "text", "text": "Relevant chunk"}]
            }
          ],
          "has_more": true, "next_page": "page-2"
        }
        """;

    public const string StoreDeleted = """{"id": "vs_abc123", "object": "vector_store.deleted", "deleted": true}""";

    public const string FileDeleted = """{"id": "file-abc123", "object": "vector_store.file.deleted", "deleted": true}""";

    public static string FileWithStatus(string status) => $$"""{"id":"file-1","object":"vector_store.file","status":"{{status}}"}""";

    public static string BatchWithStatus(string status) => $$"""{"id":"vsfb_1","object":"vector_store.file_batch","status":"{{status}}"}""";
}
