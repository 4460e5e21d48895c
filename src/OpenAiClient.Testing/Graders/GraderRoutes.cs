using System.Globalization;
using System.Text.Json;
using OpenAi.FineTuning;
using OpenAi.Graders;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Graders;

/// <summary>The operations that run and validate graders.</summary>
internal sealed class GraderRoutes(FakeGraders graders)
{
    private const string Path = "fine_tuning/alpha/graders/";

    public IEnumerable<FakeRoute> All =>
    [
        FakeWorld.SlowRoute("POST", Path + "run", (exchange, _) => exchange.WriteAsync(Run(exchange.Read(GraderRunRequest.ReadJson)))),
        FakeWorld.SlowRoute("POST", Path + "validate", (exchange, _) => exchange.WriteAsync(new GraderValidation { Grader = Checked(exchange.Read(GraderValidateRequest.ReadJson).Grader) })),
    ];

    private GraderRunResult Run(GraderRunRequest request)
    {
        var grader = Checked(request.Grader);
        var template = new GraderTemplate(request.Item, request.ModelSample);
        var score = graders.Score(grader, template);
        return new()
        {
            Reward = template.Unknown is null ? score.Value : 0,
            SubRewards = score.Parts.ToDictionary(static part => part.Key, static part => Number(part.Value)),
            ModelGraderTokenUsagePerModel = new Dictionary<string, JsonElement>(),
            Metadata = new()
            {
                Name = grader.Name,
                Type = grader.Type,
                ExecutionTime = 0,
                Scores = new Dictionary<string, JsonElement> { [grader.Name] = Number(score.Value) },
                Errors = new()
                {
                    FormulaParseError = false,
                    SampleParseError = false,
                    TruncatedObservationError = false,
                    UnresponsiveRewardError = false,
                    InvalidVariableError = template.Unknown is not null,
                    OtherError = false,
                    PythonGraderServerError = false,
                    PythonGraderRuntimeError = false,
                    ModelGraderServerError = false,
                    ModelGraderRefusalError = false,
                    ModelGraderParseError = false,
                },
            },
        };
    }

    private static JsonElement Number(double value) => JsonElement.Parse(value.ToString(CultureInfo.InvariantCulture));

    private static Grader Checked(Grader? grader) => grader switch
    {
        null => throw new FakeRefusal(FakeError.Missing("grader")),
        UnknownGrader => throw new FakeRefusal(FakeError.Invalid("grader.type", $"'{grader.Type}' is no kind of grader.")),
        { Name.Length: 0 } => throw new FakeRefusal(FakeError.Missing("grader.name")),
        _ => grader,
    };
}
