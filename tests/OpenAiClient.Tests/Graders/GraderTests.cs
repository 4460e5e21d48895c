using System.Text.Json;
using OpenAi.Conformance;
using OpenAi.Graders;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Graders;

public class GraderTests
{
    public static TheoryData<Grader, string> Kinds => new()
    {
        { new StringCheckGrader { Name = "same", Input = "{{sample.output_text}}", Reference = "{{item.label}}", Operation = StringCheckOperation.LikeIgnoringCase }, """{"type":"string_check","name":"same","input":"{{sample.output_text}}","reference":"{{item.label}}","operation":"ilike"}""" },
        { new TextSimilarityGrader { Name = "near", Input = "a", Reference = "b", EvaluationMetric = TextSimilarityMetric.FuzzyMatch, PassThreshold = 0.8 }, """{"type":"text_similarity","name":"near","input":"a","reference":"b","evaluation_metric":"fuzzy_match","pass_threshold":0.8}""" },
        { new PythonGrader { Name = "code", Source = "def grade(sample, item): return 1.0", ImageTag = "2025-05-08" }, """{"type":"python","name":"code","source":"def grade(sample, item): return 1.0","image_tag":"2025-05-08"}""" },
        { new ScoreModelGrader { Name = "score", Model = "m", Input = [new() { Role = ResponseRole.User, Content = "Rate it." }], Range = [0, 10], SamplingParams = new() { Seed = 1, MaxCompletionsTokens = 50 } }, """{"type":"score_model","name":"score","model":"m","sampling_params":{"seed":1,"max_completions_tokens":50},"input":[{"role":"user","content":"Rate it."}],"range":[0,10]}""" },
        { new LabelModelGrader { Name = "tone", Model = "m", Input = [new() { Role = ResponseRole.Developer, Content = "Label it." }], Labels = ["good", "bad"], PassingLabels = ["good"] }, """{"type":"label_model","name":"tone","model":"m","input":[{"role":"developer","content":"Label it."}],"labels":["good","bad"],"passing_labels":["good"]}""" },
        { new MultiGrader { Name = "both", Graders = [new StringCheckGrader { Name = "same", Input = "a", Reference = "b", Operation = StringCheckOperation.Equal }, new PythonGrader { Name = "code", Source = "x" }], CalculateOutput = "0.5 * same + 0.5 * code" }, """{"type":"multi","name":"both","graders":[{"type":"string_check","name":"same","input":"a","reference":"b","operation":"eq"},{"type":"python","name":"code","source":"x"}],"calculate_output":"0.5 * same + 0.5 * code"}""" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_grader_is_written_as_the_API_documents_it_and_read_back(Grader grader, string json)
    {
        JsonAssert.Equal(json, grader.ToString());
        var read = Wire.Read<Grader>(json);
        Assert.Equal(grader, read);
        Assert.Equal(grader.Name, read.Name);
    }

    [Fact]
    public void A_grader_of_an_unknown_kind_keeps_its_name_and_its_JSON()
    {
        const string json = """{"type":"oracle","name":"tomorrow","depth":3}""";

        var grader = Assert.IsType<UnknownGrader>(Wire.Read<Grader>(json));

        Assert.Equal("tomorrow", grader.Name);
        JsonAssert.Equal(json, grader.ToString());
        Assert.Equal(3, grader.Json.GetProperty("depth").GetInt32());
        Assert.Equal(JsonValueKind.Object, grader.Json.ValueKind);
    }

    [Theory]
    [InlineData("""{"type":"string_check","name":"same"}""")]
    [InlineData("""{"type":"label_model","labels":[]}""")]
    [InlineData("""{"type":"multi","name":""}""")]
    public void What_a_server_leaves_out_of_a_grader_is_empty_and_stays_absent(string json)
    {
        var read = Wire.Read<Grader>(json);

        JsonAssert.Equal(json, read.ToString());
        Assert.NotNull(read.Name);
        Assert.NotNull((read as StringCheckGrader)?.Input ?? (read as LabelModelGrader)?.Model ?? (read as MultiGrader)?.CalculateOutput);
        Assert.Empty((IEnumerable<object>?)(read as LabelModelGrader)?.Input ?? (read as MultiGrader)?.Graders ?? []);
    }
}
