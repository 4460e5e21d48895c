using System.Text;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

public class ChatChunkReaderTests
{
    [Fact]
    public void A_chunk_is_read_with_all_its_fields()
    {
        var chunk = Read(Samples.Chunk);

        JsonAssert.EqualButForNulls(Samples.Chunk, chunk.ToString());
        Assert.Equal("Hi", chunk.Text);
        Assert.Equal(FinishReason.Stop, chunk.FinishReason);
        Assert.Equal("other", chunk.ExtraFields?["provider"].GetString());
        Assert.Equal("Hm", chunk.Choices[0].Delta?.ExtraFields?["reasoning_content"].GetString());
    }

    [Fact]
    public void Chunks_tolerate_missing_and_unknown_fields_and_report_a_wrong_type()
    {
        foreach (var (what, json) in Mutants.Harmless(Samples.Chunk))
            Assert.True(Record.Exception(() => Read(json)) is null, what);
        foreach (var (what, json) in Mutants.WrongTypes(Samples.Chunk))
            Assert.True(Record.Exception(() => Read(json)) is null or JsonException { Path: { Length: > 1 } }, what);
    }

    [Theory]
    [InlineData("""{"id":"a\u00e9\n\ud83d\ude00","choices":[]}""", "aé\n😀")]
    [InlineData("""{"id":"é","choices":[]}""", "é")]
    [InlineData("""{"choices":[]}""", "")]
    public void Escapes_and_letters_beyond_ASCII_are_read(string json, string id) => Assert.Equal(id, Read(json).Id);

    [Fact]
    public void A_chunk_without_choices_has_no_text_and_does_not_invent_them()
    {
        var chunk = Read("""{"id":"c","usage":null,"obfuscation":"Kk27CsDA"}""");

        Assert.Equal("", chunk.Text);
        Assert.Null(chunk.FinishReason);
        JsonAssert.Equal("""{"id":"c","obfuscation":"Kk27CsDA"}""", chunk.ToString());
        JsonAssert.Contains("""{"choices":[]}""", Read("""{"choices":[]}""").ToString());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"id\":")]
    [InlineData("garbage")]
    public void What_is_no_chunk_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void Strings_that_repeat_are_shared()
    {
        var first = Read("""{"id":"chatcmpl-123","model":"gpt-4o","choices":[]}""");
        var second = Read("""{"id":"chatcmpl-123","model":"gpt-4o","choices":[]}""");

        Assert.Same(first.Id, second.Id);
        Assert.Same(first.Model, second.Model);
    }

    private static ChatCompletionChunk Read(string json) => ChatChunkReader.Read("message", Encoding.UTF8.GetBytes(json));
}
