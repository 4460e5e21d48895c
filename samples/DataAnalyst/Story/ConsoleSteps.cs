using OpenAi.Functions;

namespace DataAnalyst.Story;

/// <summary>Shows the model's function calls at once; Progress would queue its reports, so that the answer could overtake them.</summary>
internal sealed class ConsoleSteps : IProgress<ToolLoopEvent>
{
    public void Report(ToolLoopEvent value)
    {
        if (value is ToolCallStartedEvent { Call: var call })
            Console.WriteLine($"  {call.Name}({call.Arguments})");
        else if (value is ToolCallFinishedEvent { Result.Exception: { } exception })
            Console.WriteLine($"  rejected: {exception.Message}");
    }
}
