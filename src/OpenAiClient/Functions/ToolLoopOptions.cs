namespace OpenAi.Functions;

/// <summary>How a loop of a model and functions goes on, and when it ends.</summary>
public class ToolLoopOptions
{
    /// <summary>
    /// How many times the model's calls are carried out; when it asks once more, the loop ends with a
    /// <see cref="ToolRoundsException"/>. Default: 10.
    /// </summary>
    public int MaxRounds { get; set; } = 10;

    /// <summary>How many calls of one round run at the same time. Default: 8. 1 runs them one after another, in their order.</summary>
    public int MaxConcurrency { get; set; } = 8;

    /// <summary>
    /// Whether an exception in a function ends the loop and reaches the caller as it is; calls that run beside it are cancelled.
    /// Default: <see langword="false"/>, the model is told that the function failed. A <see cref="ToolCallException"/> is always answered.
    /// </summary>
    public bool ThrowsFunctionExceptions { get; set; }

    /// <summary>
    /// Is told each step of a loop that is run, one at a time; an exception it throws ends the loop. A loop that is streamed gives its
    /// steps to its caller instead. A <see cref="Progress{T}"/> may deliver its reports out of order. Default: <see langword="null"/>.
    /// </summary>
    public IProgress<ToolLoopEvent>? Progress { get; set; }

    /// <summary>
    /// Whether the model is told the message of any exception in a function. Default: <see langword="false"/>, since such messages may hold
    /// what nobody outside should read, as connection strings do: the model is told only that the function failed, and
    /// <see cref="ToolCallResult.Exception"/> has the exception. The message of a <see cref="ToolCallException"/> is always told.
    /// </summary>
    public bool TellsFunctionExceptions { get; set; }

    /// <summary>
    /// Where functions' parameters that are services come from: an <see cref="IServiceProvider"/>, and those with
    /// <see cref="Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute"/>. The scope is the caller's, and calls of one round use it at the same
    /// time. Default: <see langword="null"/>, there are none.
    /// </summary>
    public IServiceProvider? Services { get; set; }

    /// <summary>A copy that the caller's later changes do not reach, with values that make sense.</summary>
    internal static ToolLoopOptions Checked(ToolLoopOptions? options)
    {
        var copy = options is null ? new ToolLoopOptions() : (ToolLoopOptions)options.MemberwiseClone();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(copy.MaxRounds, nameof(MaxRounds));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(copy.MaxConcurrency, nameof(MaxConcurrency));
        return copy;
    }
}
