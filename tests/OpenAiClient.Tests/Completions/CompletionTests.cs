using System.Text.Json;
using OpenAi.Completions;
using OpenAi.Conformance;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Completions;

public class CompletionTests
{
    [Fact]
    public void Every_documented_field_has_a_property_and_is_written_back()
    {
        var answer = Read(CompletionSamples.Everything);

        JsonAssert.Equal(CompletionSamples.Everything, answer.ToString());
        Assert.Null(answer.ExtraFields);
        Assert.Null(answer.Choices[0].ExtraFields);
        var logprobs = answer.Choices[0].Logprobs!;
        Assert.Null(logprobs.ExtraFields);
        Assert.Equal(["Hi", " there"], logprobs.Tokens);
        Assert.Equal([null, -0.25], logprobs.TokenLogprobs);
        Assert.Equal([0, 2], logprobs.TextOffset);
        Assert.Null(logprobs.TopLogprobs![0]);
        Assert.Equal(-1.5, logprobs.TopLogprobs[1]!["!"]);
    }

    [Fact]
    public void Every_documented_parameter_has_a_property()
    {
        const string Json = """
            {
              "model": "gpt-3.5-turbo-instruct", "prompt": "Hi", "best_of": 3, "echo": true, "frequency_penalty": 0.5, "logit_bias": {"50256": -100},
              "logprobs": 5, "max_tokens": 16, "n": 2, "presence_penalty": -0.5, "seed": 9007199254740993, "stop": ["\n"], "stream": true,
              "stream_options": {"include_usage": true, "include_obfuscation": false}, "suffix": "!", "temperature": 0.5, "top_p": 0.9, "user": "u"
            }
            """;

        var request = Wire.Read<CompletionRequest>(Json);

        JsonAssert.Equal(Json, request.ToString());
        Assert.Null(request.ExtraFields);
        Assert.Null(request.StreamOptions?.ExtraFields);
    }

    [Fact]
    public void What_is_not_set_is_not_sent() =>
        JsonAssert.Equal("""{"model":"","prompt":""}""", new CompletionRequest { Model = "", Prompt = "" }.ToString());

    [Fact]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_an_answer_from_being_read()
    {
        var count = 0;
        foreach (var (what, json) in Mutants.Harmless(CompletionSamples.Everything))
        {
            var exception = Record.Exception(() => _ = Read(json).Text + Read(json).FinishReason + Fold(json) + Read(json));
            Assert.True(exception is null, $"{what}: {exception}");
            count++;
        }
        Assert.True(count > 100, $"only {count} mutants");
    }

    [Fact]
    public void A_field_of_a_wrong_type_is_read_or_refused_with_its_path()
    {
        foreach (var (what, json) in Mutants.WrongTypes(CompletionSamples.Everything))
        {
            var exception = Record.Exception(() => Read(json).ToString());
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
    }

    [Fact]
    public void An_unknown_finish_reason_is_kept()
    {
        var answer = Read("""{"choices":[{"text":"a","finish_reason":"bored"}]}""");

        Assert.Equal("bored", answer.FinishReason?.Value);
        JsonAssert.Contains("""{"choices":[{"finish_reason":"bored"}]}""", answer.ToString());
    }

    [Theory]
    [InlineData("1e999", double.MaxValue)]
    [InlineData("\"-Infinity\"", double.MinValue)]
    [InlineData("\"-0.5\"", -0.5)]
    [InlineData("\"NaN\"", null)]
    public void A_likelihood_that_json_cannot_write_is_read_and_written_back_as_the_nearest_it_can(string json, double? expected)
    {
        var answer = Read($$$"""{"choices":[{"logprobs":{"token_logprobs":[{{{json}}}]}}]}""");

        Assert.Equal(expected, Assert.Single(answer.Choices[0].Logprobs!.TokenLogprobs));
        Assert.Equal(expected, Read(answer.ToString()).Choices[0].Logprobs!.TokenLogprobs[0]);
    }

    [Fact]
    public void A_temperature_that_is_no_number_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => new CompletionRequest { Model = "m", Prompt = "Hi", Temperature = double.NaN }.ToString());

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"choices":[]}""")]
    [InlineData("""{"choices":null}""")]
    [InlineData("""{"choices":[null]}""")]
    [InlineData("""{"choices":[{"text":null}]}""")]
    public void An_answer_without_choices_has_no_text(string json)
    {
        Assert.Equal("", Read(json).Text);
        Assert.Null(Read(json).FinishReason);
    }

    private static Completion Read(string json) => Wire.Read<Completion>(json);

    private static string Fold(string json)
    {
        var accumulator = new CompletionAccumulator();
        accumulator.Add(Read(json));
        return accumulator.ToCompletion().ToString();
    }
}
