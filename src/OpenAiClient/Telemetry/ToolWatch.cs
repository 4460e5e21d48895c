using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>Reports the functions that models call to the log and as spans.</summary>
internal sealed class ToolWatch(ClientSettings settings, RequestOptions? options)
{
    private readonly ILogger _logger = settings.Loggers.Of("Functions");

    /// <summary>The timestamp at which a function begins.</summary>
    public long Now => settings.TimeProvider.GetTimestamp();

    /// <summary>Logs that a function of the caller failed; the model receives an error message.</summary>
    public void Failed(ToolCall call, Exception exception) => Log.FunctionFailed(_logger, call.Name, exception);

    /// <summary>
    /// Begins the span of a function; returns <see langword="null"/> when there is no listener. The span is current in the method that
    /// awaits the function.
    /// </summary>
    public Activity? Begin(ToolCall call, ToolFunction? function)
    {
        Log.ToolBegun(_logger, call.Name, call.Id);
        if (!Instruments.Source.HasListeners() || !settings.Telemetry.IsEnabled(options))
            return null;
        TagList tags = new() { { GenAiName.Operation, GenAiName.ToolSpan }, { GenAiName.ToolName, call.Name } };
        var span = Instruments.Source.StartActivity($"{GenAiName.ToolSpan} {call.Name}", ActivityKind.Internal, parentContext: default, tags);
        if (span is not { IsAllDataRequested: true })
            return span;
        span.SetTag(GenAiName.ToolType, "function");
        if (call.Id.Length > 0)
            span.SetTag(GenAiName.ToolCallId, call.Id);
        if (function?.Description is { } description)
            span.SetTag(GenAiName.ToolDescription, description);
        if (settings.Telemetry.CapturesContent)
            span.SetTag(GenAiName.ToolArguments, Safe(call.Arguments));
        return span;
    }

    /// <summary>Ends the span of a function.</summary>
    public void End(Activity? span, ToolCall call, long beganAt, string? output, Exception? failure)
    {
        Log.ToolEnded(_logger, call.Name, settings.TimeProvider.GetElapsedTime(beganAt), call.Id, failure is null ? "a result" : ErrorKind.Of(failure));
        if (span is null)
            return;
        if (failure is not null)
            span.SetTag(GenAiName.ErrorType, ErrorKind.Of(failure)).SetStatus(ActivityStatusCode.Error);
        if (output is not null && span.IsAllDataRequested && settings.Telemetry.CapturesContent)
            span.SetTag(GenAiName.ToolResult, Safe(output));
        span.Dispose();
    }

    private string Safe(string text) => new SafeText(settings, secrets: null).Of(text);
}
