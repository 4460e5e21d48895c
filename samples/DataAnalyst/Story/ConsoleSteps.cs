using OpenAi.Functions;

namespace DataAnalyst.Story;

/// <summary>Shows what the model calls, at once: a Progress would queue its reports, and the answer overtake them.</summary>
internal sealed class ConsoleSteps : IProgress<ToolLoopEvent>
{
    public void Report(ToolLoopEvent value)
    {
        if (value is ToolCallStartedEvent { Call: var call })
            Console.WriteLine($"  {call.Name}({call.Arguments})");
        else if (value is ToolCallFinishedEvent { Result.Exception: { } exception })
            Console.WriteLine($"  refused: {exception.Message}");
    }
}
