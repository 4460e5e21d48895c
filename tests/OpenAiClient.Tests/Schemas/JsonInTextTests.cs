using OpenAi.Schemas;

namespace OpenAi.Tests.Schemas;

/// <summary>The location of the JSON in answers of servers without structured output.</summary>
public class JsonInTextTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    [InlineData("```json\n{\"a\":1}\n```", """{"a":1}""")]
    [InlineData("```\n5\n```", "5")]
    [InlineData("Here it is:\n\n```json\n{\"a\":\"[x]\"}\n```\nAnything else?", """{"a":"[x]"}""")]
    [InlineData("<think>Is it {\"a\":2}? No.</think>\n\n{\"a\":1}", """{"a":1}""")]
    [InlineData("Is it {\"a\":2}? No.\n</think>\n{\"a\":1}", """{"a":1}""")]
    [InlineData("<thinking>Hm.</thinking><think>Yes.</think>```json\n[1]\n```", "[1]")]
    [InlineData("[Note] the answer {\"a\":{\"b\":[]}} as asked", """{"a":{"b":[]}}""")]
    [InlineData("""{"a":"</think>"}""", """{"a":"</think>"}""")]
    [InlineData("Zürich: {\"a\":\"é\"}.", """{"a":"é"}""")]
    public void The_JSON_is_found(string text, string json) => Assert.Equal(json, JsonInText.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("I cannot do that.")]
    [InlineData("{\"items\":[{\"a\":1},{\"a\"")]
    [InlineData("Sure: {\"items\":[{\"a\":1}, oh no")]
    [InlineData("<think>{\"a\":")]
    public void Where_there_is_none_the_text_stays_and_parts_are_not_taken_for_the_whole(string text) => Assert.Equal(text, JsonInText.Find(text));

    [Theory]
    [InlineData("[")]
    [InlineData("[1,")]
    [InlineData("{\"a\":")]
    [InlineData("</think>")]
    [InlineData("</reasoning>")]
    [InlineData("[x")]
    [InlineData("```\n")]
    public void Hostile_text_takes_linear_time(string part)
    {
        var text = "x" + string.Concat(Enumerable.Repeat(part, 200_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(text, JsonInText.Find(text));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40L * text.Length);
    }
}
