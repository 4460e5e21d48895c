using OpenAi.Chat;
using OpenAi.Json;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Json;

/// <summary>The tag of a variant: where it is looked for, and what JSON without a known one becomes.</summary>
public class JsonTagTests
{
    [Theory]
    [InlineData(@"{""type"":""text\ud83d"",""text"":""Hi""}")]
    [InlineData(@"{""type"":""\ude00"",""text"":""Hi""}")]
    public void A_tag_with_half_a_pair_is_unknown(string json)
    {
        var part = Assert.IsType<UnknownChatContentPart>(WireJson.ReadPiece(System.Text.Encoding.UTF8.GetBytes(json), ChatContentPart.ReadJson));

        Assert.Contains('\ufffd', SurrogateHalves.Replaced(part.Type));
    }

    [Theory]
    [InlineData("""{"type":null,"type":"text","text":"Hi"}""")]
    [InlineData("""{"type":7,"text":"Hi","type":"text"}""")]
    public void A_tag_that_is_no_text_is_like_none(string json) =>
        Assert.Equal("Hi", Assert.IsType<ChatTextPart>(WireJson.Read(json, ChatContentPart.ReadJson)).Text);

    [Fact]
    public void An_item_without_a_type_is_a_message_when_it_has_a_role() =>
        Assert.Equal("Hi", Assert.IsType<ResponseMessageItem>(WireJson.Read("""{"role":"user","content":"Hi"}""", ResponseItem.ReadJson)).Text);

    [Theory]
    [InlineData("""{"id":"rs_1","summary":[{"type":"summary_text","text":"Thought."}]}""")]
    [InlineData("""{"type":12,"call_id":"c","name":"f","arguments":"{}"}""")]
    [InlineData("{}")]
    public void Another_item_without_a_type_is_kept_as_it_came(string json) =>
        JsonAssert.Equal(json, Assert.IsType<UnknownResponseItem>(WireJson.Read(json, ResponseItem.ReadJson)).ToString());
}
