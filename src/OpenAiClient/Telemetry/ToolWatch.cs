using System.Diagnostics;
using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>Tells those who listen of the functions that models call.</summary>
internal sealed class ToolWatch(ClientSettings settings, RequestOptions? options)
{
    public ClientSettings Settings => settings;

    /// <summary>Begins the span of a function; <see langword="null"/> where nobody listens. It is current in the method that awaits the function.</summary>
    public Activity? Begin(ToolCall call, ToolFunction? function)
    {
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
    public void End(Activity? span, string? output, Exception? failure)
    {
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
