namespace OpenAi.Tests.Files;

/// <summary>Answers of the API with every field that it documents or was seen to send.</summary>
internal static class FileSamples
{
    public const string File = """
        {
          "id": "file-abc123", "object": "file", "bytes": 120000, "created_at": 1677610602, "expires_at": 1677614202,
          "filename": "mydata.jsonl", "purpose": "fine-tune", "status": "processed", "status_details": "All is well."
        }
        """;

    public const string Page = $$"""
        {"object": "list", "data": [{{File}}], "first_id": "file-abc123", "last_id": "file-abc123", "has_more": false}
        """;

    public static string WithStatus(string status) => $$"""{"id":"file-abc123","object":"file","status":"{{status}}"}""";
}
