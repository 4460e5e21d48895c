using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Accumulates the deltas of a step.</summary>
internal sealed class ThreadRunStepAccumulator(string id)
{
    private readonly IndexedFold<ThreadToolCall, ThreadToolCallAccumulator> _calls = new("tool_calls");

    private ExtraFold _fields = new(joinsTexts: false);
    private ExtraFold _detailsFields = new(joinsTexts: false);
    private ThreadRunStep _head = new() { Id = id, Object = "thread.run.step" };

    public void Set(ThreadRunStep step)
    {
        _head = step;
        _fields = new(joinsTexts: false);
        _fields.Add(step.ExtraFields);
        _detailsFields = new(joinsTexts: false);
        _detailsFields.Add(step.StepDetails?.ExtraFields);
        // The first events of a step contain the whole step with no content yet, which must not erase the deltas.
        if (step.StepDetails is not ThreadToolCallsDetails { ToolCalls.Count: 0 })
            _calls.Clear();
    }

    public void Add(ThreadRunStepChanges changes)
    {
        _fields.Add(changes.ExtraFields);
        if (changes.StepDetails is not ThreadToolCallsDetails details)
        {
            _head = _head with { StepDetails = changes.StepDetails ?? _head.StepDetails };
            return;
        }
        var known = _head.StepDetails as ThreadToolCallsDetails;
        if (_calls.Count == 0 && known is not null)
            _calls.Seed(known.ToolCalls.Where(static call => call is not null));
        _detailsFields.Add(details.ExtraFields);
        _head = _head with { StepDetails = (known ?? new()) with { ExtraFields = _detailsFields.ToFields() } };
        foreach (var piece in details.ToolCalls)
        {
            if (piece is not null)
                _calls.Add(piece.Index, piece);
        }
    }

    public ThreadRunStep ToStep()
    {
        var step = _head with { ExtraFields = _fields.ToFields() };
        return _calls.Count > 0 && step.StepDetails is ThreadToolCallsDetails details
            ? step with { StepDetails = details with { ToolCalls = [.. _calls.Items.Select(static call => call.ToCall())] } }
            : step;
    }
}
