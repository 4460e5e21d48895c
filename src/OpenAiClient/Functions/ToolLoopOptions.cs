namespace OpenAi.Functions;

/// <summary>Options of a loop of model and function calls.</summary>
/// <example>
/// <code>
/// using OpenAi.Functions;
///
/// var dice = ToolFunction.From(() =&gt; Random.Shared.Next(1, 7), "roll", "Rolls a die.");
/// var result = await openai.Chat.RunToolsAsync(request, [dice], new ToolLoopOptions { MaxRounds = 3, MaxConcurrency = 2 });
/// Console.WriteLine(result.Text);
/// </code>
/// </example>
public class ToolLoopOptions
{
    /// <summary>
    /// The maximum number of rounds of function calls; when the model calls functions once more, the loop ends with a
    /// <see cref="ToolRoundsException"/>. Default: 10.
    /// </summary>
    public int MaxRounds { get; set; } = 10;

    /// <summary>The maximum number of concurrent calls of one round. Default: 8. With 1, calls run one after another, in their order.</summary>
    public int MaxConcurrency { get; set; } = 8;

    /// <summary>
    /// Whether an exception of a function ends the loop and reaches the caller unchanged; concurrent calls are cancelled.
    /// Default: <see langword="false"/>, the model receives an error message. A <see cref="ToolCallException"/> is always sent to the
    /// model.
    /// </summary>
    public bool ThrowsFunctionExceptions { get; set; }

    /// <summary>
    /// Receives each step of a loop that is not streamed, one at a time; an exception it throws ends the loop. A streamed loop yields its
    /// steps to its caller instead. A <see cref="Progress{T}"/> may deliver its reports out of order. Default: <see langword="null"/>.
    /// </summary>
    public IProgress<ToolLoopEvent>? Progress { get; set; }

    /// <summary>
    /// Whether the message of any exception of a function is sent to the model. Default: <see langword="false"/>, since such messages may
    /// contain secrets such as connection strings: the model learns only that the function failed, and
    /// <see cref="ToolCallResult.Exception"/> has the exception. The message of a <see cref="ToolCallException"/> is always sent.
    /// </summary>
    public bool TellsFunctionExceptions { get; set; }

    /// <summary>
    /// The source of function parameters that are services: an <see cref="IServiceProvider"/>, and those with
    /// <see cref="Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute"/>. The caller owns the scope, and calls of one
    /// round use it concurrently. Default: <see langword="null"/>, there are none.
    /// </summary>
    public IServiceProvider? Services { get; set; }

    /// <summary>Returns a copy with validated values, which later changes of the caller do not affect.</summary>
    internal static ToolLoopOptions Checked(ToolLoopOptions? options)
    {
        var copy = options is null ? new ToolLoopOptions() : (ToolLoopOptions)options.MemberwiseClone();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(copy.MaxRounds, nameof(MaxRounds));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(copy.MaxConcurrency, nameof(MaxConcurrency));
        return copy;
    }
}
