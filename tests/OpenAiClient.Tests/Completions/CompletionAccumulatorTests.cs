using System.Text.Json;
using OpenAi.Completions;
using OpenAi.Conformance;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Completions;

public class CompletionAccumulatorTests
{
    [Fact]
    public void Text_likelihoods_usage_and_head_are_joined()
    {
        var answer = Fold(
            """{"id":"c","object":"text_completion","created":5,"model":"m","system_fingerprint":"f","obfuscation":"abc","choices":[{"text":"Hel","index":0,"finish_reason":null,"logprobs":{"tokens":["Hel"],"token_logprobs":[null],"text_offset":[0],"top_logprobs":[null]}}]}""",
            """{"id":"c","created":5,"model":"m","choices":[{"text":"lo","index":0,"finish_reason":null,"logprobs":{"tokens":["lo"],"token_logprobs":[-0.5],"text_offset":[3],"top_logprobs":[{"lo":-0.5}]}}],"provider":"x"}""",
            """{"id":"c","created":5,"model":"m","choices":[{"text":"","index":0,"finish_reason":"stop","logprobs":null}]}""",
            """{"id":"c","created":5,"model":"m","choices":[],"usage":{"total_tokens":3}}""");

        JsonAssert.Equal("""
            {"id":"c","object":"text_completion","created":5,"model":"m","system_fingerprint":"f","provider":"x","usage":{"total_tokens":3},
             "choices":[{"text":"Hello","index":0,"finish_reason":"stop","logprobs":{"tokens":["Hel","lo"],"token_logprobs":[null,-0.5],"text_offset":[0,3],"top_logprobs":[null,{"lo":-0.5}]}}]}
            """, answer.ToString());
    }

    [Fact]
    public void Several_choices_are_kept_apart_and_come_in_their_order()
    {
        var answer = Fold(
            """{"choices":[{"text":"B","index":1}]}""",
            """{"choices":[{"text":"A"},{"text":"b","index":1,"finish_reason":"length"},null]}""");

        Assert.Equal(["A", "Bb"], answer.Choices.Select(static choice => choice.Text));
        Assert.Equal([null, CompletionFinishReason.Length], answer.Choices.Select(static choice => choice.FinishReason));
    }

    [Fact]
    public void A_completion_taken_from_a_fold_does_not_change_when_more_is_added()
    {
        var accumulator = new CompletionAccumulator();
        accumulator.Add(Read("""{"choices":[{"text":"A","index":0,"logprobs":{"tokens":["A"]}}],"x":1}"""));
        var early = accumulator.ToCompletion();
        accumulator.Add(Read("""{"choices":[{"text":"B","index":0,"logprobs":{"tokens":["B"]}}],"x":2}"""));

        Assert.Equal("A", early.Text);
        Assert.Equal(["A"], early.Choices[0].Logprobs!.Tokens);
        Assert.Equal(1, early.ExtraFields!["x"].GetInt32());
        Assert.Equal("AB", accumulator.Text);
        Assert.Equal("AB", accumulator.ToCompletion().Text);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("2147483647")]
    public void An_absurd_index_is_refused(string index) =>
        Assert.Throws<InvalidResponseException>(() => Fold($$"""{"choices":[{"text":"A","index":{{index}}}]}"""));

    [Fact]
    public void An_empty_stream_folds_to_a_completion_without_text()
    {
        Assert.Equal("", new CompletionAccumulator().Text);
        Assert.Equal("", new CompletionAccumulator().ToCompletion().Text);
    }

    private static Completion Fold(params string[] pieces)
    {
        var accumulator = new CompletionAccumulator();
        foreach (var piece in pieces)
            accumulator.Add(Read(piece));
        return accumulator.ToCompletion();
    }

    private static Completion Read(string json) => Wire.Read<Completion>(json);
}
