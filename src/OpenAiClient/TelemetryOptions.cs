namespace OpenAi;

/// <summary>
/// Options for the telemetry that a client emits (<see cref="OpenAiTelemetry"/>). API keys are never part of it.
/// </summary>
/// <example>
/// <code>
/// using var client = new OpenAiClient(new OpenAiClientOptions
/// {
///     Telemetry = new TelemetryOptions { CapturesContent = true, MaxContentLength = 2_000 },
/// });
/// Console.WriteLine(await client.Chat.AskAsync("gpt-5.6-terra", "Hello"));   // its span has the messages
/// </code>
/// </example>
public sealed class TelemetryOptions
{
    /// <summary>
    /// Whether calls of models, and of functions that models call, create spans and metrics. Default: <see langword="true"/>. Set it to
    /// <see langword="false"/> when another layer reports the same calls, such as <c>OpenTelemetryChatClient</c> of
    /// Microsoft.Extensions.AI: tokens would be counted twice. <see cref="RequestOptions.EmitsTelemetry"/> overrides it for one call.
    /// </summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// Whether spans contain the content of calls: instructions, messages, tool definitions, arguments and results of functions. Default:
    /// the environment variable <c>OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT</c>, else <see langword="false"/>.
    /// </summary>
    public bool? CapturesContent { get; set; }

    /// <summary>
    /// The maximum number of characters of content in one attribute of a span, or in one log message; longer text is cut off and ends in
    /// an ellipsis. Images, sound and files are never included. Default: 16,384.
    /// </summary>
    public int MaxContentLength { get; set; } = 16 * 1024;

    /// <summary>
    /// Receives each text before it is emitted, and returns the text to emit instead, such as <c>text => SensitiveText.Redact(text)</c>.
    /// When it throws, the text is omitted, and the failure is reported in its place. Default: <see langword="null"/>, texts are emitted
    /// unchanged.
    /// </summary>
    public Func<string, string>? Redactor { get; set; }

    /// <summary>
    /// Whether the bodies of requests and answers are logged, at level Trace, cut to <see cref="MaxContentLength"/> and redacted by
    /// <see cref="Redactor"/>. Default: <see langword="false"/>.
    /// </summary>
    public bool LogsBodies { get; set; }
}
