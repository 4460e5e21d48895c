using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAi.Generators;
using OpenAi.Json;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Generators;

public class ModelGeneratorTests
{
    private const string Model = """
        namespace OpenAi.Tests;

        public sealed partial record Thing : JsonModel
        {
            public string? Name { get; set; }
        }
        """;

    [Fact]
    public void A_model_of_every_kind_of_property_comes_back_as_it_was()
    {
        const string Json = """
            {
              "kind": "odd", "number": 1, "hidden": 0.5, "inherited": "i", "name": "thing", "old_name": "o", "a/b c": "s",
              "always": 5000000000, "always_list": ["x"], "sometimes": true, "inner": "n", "computed": "thi",
              "sparse": [1, null], "answers": [true, null, false], "times": [0, 1.5], "reasons": ["stop", "new"], "any": [null, 1, {}],
              "matrix": [[], [1, null], null], "groups": {"a": ["b"], "c": null}, "tools": {"f": {"type": "new", "x": []}},
              "next": {"kind": "odd", "name": "", "always": null, "always_list": null, "number": 7, "milliseconds": 0},
              "ip_address_v4": "4", "top10_results": "10",
              "price": 0.10, "share": 0.25, "bytes": "AQI=", "address": "https://example.com/a?b", "day": "2026-01-31", "numbers": [1, 2],
              "prices": {"a": 1.50}, "seconds": 1.5, "milliseconds": 250,
              "never": "x", "outer": "y", "static": "z"
            }
            """;

        var model = WireJson.Read(Json, OddModel.ReadJson);

        JsonAssert.Equal(Json, model.ToString());
        Assert.Equal(["never", "outer", "static"], model.ExtraFields!.Keys);
        Assert.Equal((1, 0.5, "thing"), (model.Number, model.Hidden, model.Name));
        Assert.Null(((OddBase)model).Hidden);
    }

    [Fact]
    public void Fields_that_are_not_there_leave_what_a_new_model_has()
    {
        var model = WireJson.Read("""{"number":null,"sparse":null}""", OddModel.ReadJson);

        Assert.Equal(7, model.Number);
        Assert.Empty(model.Sparse);
        Assert.Null(model.Matrix);
        JsonAssert.Equal("""{"kind":"odd","number":7,"always":null,"always_list":null,"milliseconds":0}""", model.ToString());
    }

    [Theory]
    [InlineData("public sealed partial record Thing;")]
    [InlineData("public partial class Thing : System.Exception;")]
    [InlineData("public partial record Thing : Unknown;")]
    [InlineData("public sealed record Thing : OpenAi.JsonModel;")]
    [InlineData("public sealed partial record Thing<T> : OpenAi.JsonModel;")]
    [InlineData("public abstract partial record Thing : OpenAi.JsonModel;")]
    public void What_is_no_model_to_read_gets_no_code(string source) =>
        Assert.Empty(Run(Create(), Compilation(source)).Result.GeneratedTrees);

    [Fact]
    public void An_edit_elsewhere_makes_no_code_anew()
    {
        var before = Compilation(Model);
        var (driver, first, errors) = Run(Create(), before);
        var (_, again, _) = Run(driver, before.AddSyntaxTrees(CSharpSyntaxTree.ParseText("namespace OpenAi.Tests; public sealed record Other { }")));
        var (_, edited, _) = Run(driver, Compilation(Model.Replace("Name", "Title", StringComparison.Ordinal)));

        Assert.Empty(errors);
        Assert.Equal(IncrementalStepRunReason.New, Reason(first));
        Assert.Equal(IncrementalStepRunReason.Cached, Reason(again));
        Assert.Equal(IncrementalStepRunReason.Modified, Reason(edited));
    }

    [Fact]
    public void A_second_part_with_a_base_list_gets_no_code_of_its_own()
    {
        var (_, result, errors) = GeneratorRun.Of<ModelGenerator>(Model, "namespace OpenAi.Tests; partial record Thing : System.IDisposable { public void Dispose() { } }");

        Assert.Single(result.GeneratedTrees);
        Assert.Empty(errors);
    }

    [Fact]
    public void A_name_is_escaped_in_code_and_counted_in_bytes()
    {
        var (_, result, errors) = GeneratorRun.Of<ModelGenerator>(Model.Replace("public string? Name", """[System.Text.Json.Serialization.JsonPropertyName("a\"b\\é")] public string? Name""", StringComparison.Ordinal));

        Assert.Empty(errors);
        Assert.Contains("names.Slice(1, 6)", Assert.Single(result.GeneratedTrees).ToString(), StringComparison.Ordinal);
    }

    private static IncrementalStepRunReason Reason(GeneratorDriverRunResult result) =>
        Assert.Single(Assert.Single(Assert.Single(result.Results).TrackedOutputSteps.Values.SelectMany(static steps => steps)).Outputs).Reason;

    private static CSharpGeneratorDriver Create() => GeneratorRun.Driver<ModelGenerator>();

    private static (GeneratorDriver Driver, GeneratorDriverRunResult Result, IReadOnlyList<Diagnostic> Errors) Run(GeneratorDriver driver, CSharpCompilation compilation) =>
        GeneratorRun.Of(driver, compilation);

    private static CSharpCompilation Compilation(string source) => GeneratorRun.Compilation(source);
}
