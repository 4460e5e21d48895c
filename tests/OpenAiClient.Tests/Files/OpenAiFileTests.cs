using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Conformance;
using OpenAi.Files;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Files;

public class OpenAiFileTests
{
    [Fact]
    public void Every_field_of_a_file_has_a_property_and_is_written_back()
    {
        var file = Wire.Read<OpenAiFile>(FileSamples.File);

        JsonAssert.Equal(FileSamples.File, file.ToString());
        Assert.Null(file.ExtraFields);
        Assert.Equal("file-abc123", file.Id);
        Assert.Equal(120000, file.Bytes);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1677610602), file.CreatedAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1677614202), file.ExpiresAt);
        Assert.Equal("mydata.jsonl", file.Filename);
        Assert.Equal(FilePurpose.FineTune, file.Purpose);
        Assert.Equal(FileStatus.Processed, file.Status);
        Assert.Equal("All is well.", file.StatusDetails);
    }

    [Fact]
    public void A_page_of_files_is_read_and_written_back()
    {
        var page = Wire.Read<Page<OpenAiFile>>(FileSamples.Page);

        JsonAssert.Equal(FileSamples.Page, page.ToString());
        Assert.Equal("file-abc123", Assert.Single(page.Data).Id);
        Assert.Null(page.ExtraFields);
    }

    [Fact]
    public void The_recorded_answer_with_nulls_is_read()
    {
        var file = Wire.Read<OpenAiFile>(
            """{"object":"file","id":"file-8b8J","purpose":"assistants","filename":"a.txt","bytes":50,"created_at":1780006012,"expires_at":null,"status":"processed","status_details":null}""");

        Assert.Null(file.ExpiresAt);
        Assert.Null(file.StatusDetails);
        Assert.Equal(FilePurpose.Assistants, file.Purpose);
    }

    [Fact]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_an_answer_from_being_read()
    {
        foreach (var (what, json) in Mutants.Harmless(FileSamples.Page))
            Assert.True(Record.Exception(() => Wire.Read<Page<OpenAiFile>>(json)) is null, what);
        foreach (var (what, json) in Mutants.Harmless("""{"id":"file-1","object":"file","deleted":true}"""))
            Assert.True(Record.Exception(() => Wire.Read<FileDeleted>(json)) is null, what);
    }

    [Fact]
    public void A_field_of_a_wrong_type_is_read_or_refused_with_its_path()
    {
        foreach (var (what, json) in Mutants.WrongTypes(FileSamples.File))
        {
            var exception = Record.Exception(() => Wire.Read<OpenAiFile>(json));
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
    }

    [Fact]
    public void An_unknown_status_and_purpose_are_kept()
    {
        var file = Wire.Read<OpenAiFile>("""{"status":"deleting","purpose":"fun"}""");

        Assert.Equal("deleting", file.Status?.Value);
        Assert.Equal("fun", file.Purpose?.Value);
    }

    [Fact]
    public void An_expiration_counts_from_the_creation() =>
        JsonAssert.Equal("""{"anchor":"created_at","seconds":7200}""", FileExpirationAfter.Creation(TimeSpan.FromHours(2)).ToString());
}
