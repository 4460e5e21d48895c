using System.Text.Json;
using OpenAi.Assistants;
using OpenAi.Conformance;
using OpenAi.Json;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

public class AssistantModelTests
{
    public static TheoryData<string> Samples => new() { "assistant", "thread", "message", "run", "step" };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_documented_field_has_a_property_and_is_written_back(string name)
    {
        var (json, read) = Sample(name);
        var model = read(json);

        JsonAssert.Equal(json, model.ToString());
        Assert.Empty(Untyped(model));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_an_answer_from_being_read(string name)
    {
        var (sample, read) = Sample(name);
        foreach (var (what, json) in Mutants.Harmless(sample))
        {
            var exception = Record.Exception(() => _ = read(json).ToString() + (read(json) as ThreadMessage)?.Text);
            Assert.True(exception is null, $"{what}: {exception}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_field_of_a_wrong_type_is_read_or_refused_with_its_path(string name)
    {
        var (sample, read) = Sample(name);
        foreach (var (what, json) in Mutants.WrongTypes(sample))
        {
            var exception = Record.Exception(() => read(json));
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
    }

    [Fact]
    public void A_run_tells_what_it_waits_for_and_what_it_used()
    {
        var run = Read<ThreadRun>(AssistantSamples.Run);

        Assert.Equal(ThreadRunStatus.RequiresAction, run.Status);
        Assert.Equal("f", run.RequiredAction!.SubmitToolOutputs.ToolCalls[0].Function.Name);
        Assert.Equal(ThreadRunErrorCode.RateLimitExceeded, run.LastError!.Code);
        Assert.Equal(3_000_000_000, run.Usage!.PromptTokens);
        Assert.Equal(1, run.Usage.PromptTokenDetails!.CachedTokens);
        Assert.Equal(new DateTimeOffset(2023, 10, 24, 0, 34, 21, TimeSpan.Zero), run.CreatedAt);
        Assert.Equal("f", Assert.IsType<AssistantFunctionToolChoice>(run.ToolChoice).Function.Name);
        Assert.Equal("n", Assert.IsType<AssistantJsonSchemaResponseFormat>(run.ResponseFormat).JsonSchema.Name);
        Assert.Equal(3, run.TruncationStrategy!.LastMessages);
    }

    [Fact]
    public void A_message_tells_its_text_and_its_parts()
    {
        var message = Read<ThreadMessage>(AssistantSamples.Message);

        Assert.Equal("See 【1†source】 and sandbox:/a.csv", message.Text);
        Assert.Equal(ThreadMessageIncompleteReason.MaxTokens, message.IncompleteDetails!.Reason);
        Assert.Equal(["file-1", "file-2"], ((ThreadTextPart)message.Content[0]).Text.Annotations.Select(static annotation => annotation switch
        {
            ThreadFileCitationAnnotation citation => citation.FileCitation.FileId,
            ThreadFilePathAnnotation path => path.FilePath.FileId,
            _ => null,
        }));
        Assert.Equal("file-3", Assert.IsType<ThreadImageFilePart>(message.Content[1]).ImageFile.FileId);
        Assert.Equal(ThreadImageDetail.High, Assert.IsType<ThreadImageUrlPart>(message.Content[2]).ImageUrl.Detail);
        Assert.Equal("No.", Assert.IsType<ThreadRefusalPart>(message.Content[3]).Refusal);
    }

    [Fact]
    public void A_step_tells_its_tool_calls()
    {
        var calls = Assert.IsType<ThreadToolCallsDetails>(Read<ThreadRunStep>(AssistantSamples.Step).StepDetails).ToolCalls;

        var outputs = Assert.IsType<ThreadCodeInterpreterCall>(calls[0]).CodeInterpreter.Outputs;
        Assert.Equal("1", Assert.IsType<ThreadCodeLogs>(outputs[0]).Logs);
        Assert.Equal("file-1", Assert.IsType<ThreadCodeImage>(outputs[1]).Image.FileId);
        Assert.Equal("Found.", Assert.IsType<ThreadFileSearchCall>(calls[1]).FileSearch.Results[0].Content[0].Text);
        Assert.Equal("sunny", Assert.IsType<ThreadFunctionCall>(calls[2]).Function.Output);
    }

    private static (string Json, Func<string, JsonModel> Read) Sample(string name) => name switch
    {
        "assistant" => (AssistantSamples.Assistant, Read<Assistant>),
        "thread" => (AssistantSamples.Thread, Read<AssistantThread>),
        "message" => (AssistantSamples.Message, Read<ThreadMessage>),
        "run" => (AssistantSamples.Run, Read<ThreadRun>),
        _ => (AssistantSamples.Step, Read<ThreadRunStep>),
    };

    private static T Read<T>(string json) => Wire.Read<T>(json);

    // Finds the parts of a model that became unknown fields or variants.
    private static IEnumerable<string> Untyped(object? value) => value switch
    {
        null or string or JsonElement or IReadOnlyDictionary<string, string> or IReadOnlyDictionary<string, JsonElement> => [],
        IUnknownVariant unknown => [unknown.Json.GetRawText()],
        JsonModel model => (model.ExtraFields?.Keys ?? []).Concat(
            model.GetType().GetProperties().Where(static p => p.Name is not nameof(JsonModel.ExtraFields)).SelectMany(p => Untyped(p.GetValue(model)))),
        System.Collections.IEnumerable items => items.Cast<object?>().SelectMany(Untyped),
        _ => [],
    };
}
