using OpenAi.Tests.Files;

namespace OpenAi.Tests.Uploads;

/// <summary>Answers of the API with every field that it documents or was seen to send.</summary>
internal static class UploadSamples
{
    public const string Pending = """
        {
          "id": "upload_abc123", "object": "upload", "bytes": 2147483648, "created_at": 1719184911, "filename": "training_examples.jsonl",
          "purpose": "fine-tune", "status": "pending", "expires_at": 1719127296
        }
        """;

    public const string Completed = $$"""
        {
          "id": "upload_abc123", "object": "upload", "bytes": 2147483648, "created_at": 1719184911, "filename": "training_examples.jsonl",
          "purpose": "fine-tune", "status": "completed", "expires_at": 1719127296, "file": {{FileSamples.File}}
        }
        """;

    public const string Part = """{"id": "part_def456", "object": "upload.part", "created_at": 1719185911, "upload_id": "upload_abc123"}""";
}
