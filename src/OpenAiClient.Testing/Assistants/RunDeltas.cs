using OpenAi.Assistants;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing.Assistants;

/// <summary>Splits the output of a model into the deltas of a stream.</summary>
internal static class RunDeltas
{
    public static IEnumerable<AssistantStreamEvent> Of(FakeRun run) => run.Turn switch
    {
        MessageTurn turn => Of(turn, run.Message!.Id),
        CallTurn => Of((ThreadToolCallsDetails)run.Step!.StepDetails!, run.Step.Id),
        _ => [],
    };

    private static IEnumerable<AssistantStreamEvent> Of(MessageTurn turn, string messageId)
    {
        foreach (var piece in TextPieces.Of(turn.Text))
            yield return Delta(messageId, piece, []);
        var index = 0;
        foreach (var annotation in MessageMaker.AnnotationsOf(turn))
            yield return Delta(messageId, "", [annotation with { Index = index++ }]);
    }

    private static ThreadMessageDeltaEvent Delta(string messageId, string text, List<ThreadAnnotation> annotations) => new()
    {
        Event = AssistantEventType.MessageDelta,
        Data = new()
        {
            Id = messageId,
            Object = "thread.message.delta",
            Delta = new() { Content = [new ThreadTextPart { Index = 0, Text = new() { Value = text, Annotations = annotations } }] },
        },
    };

    private static IEnumerable<AssistantStreamEvent> Of(ThreadToolCallsDetails details, string stepId)
    {
        for (var index = 0; index < details.ToolCalls.Count; index++)
        {
            if (details.ToolCalls[index] is not ThreadFunctionCall call)
                continue;
            yield return Delta(stepId, call with { Index = index, Function = call.Function with { Arguments = "" } });
            foreach (var piece in TextPieces.Of(call.Function.Arguments ?? ""))
                yield return Delta(stepId, new ThreadFunctionCall { Index = index, Function = new() { Arguments = piece } });
        }
    }

    private static ThreadRunStepDeltaEvent Delta(string stepId, ThreadToolCall call) => new()
    {
        Event = AssistantEventType.RunStepDelta,
        Data = new()
        {
            Id = stepId,
            Object = "thread.run.step.delta",
            Delta = new() { StepDetails = new ThreadToolCallsDetails { ToolCalls = [call] } },
        },
    };
}
